package plumbline.files;

/// One step from a format to the next, tree to tree, so that every older file reads as the newest does.
interface Migration {
    /// The format it starts from; it leads to the next number.
    int from();

    /// The same content in the next format; places stay those of the old file. The format number is set by the caller.
    Tree.Mapping applied(Tree.Mapping old);
}
