package plumbline.editor;

/// Which modifying keys are held; `ctrl` is Cmd on a Mac.
public record Mods(boolean shift, boolean ctrl, boolean alt) {
    public static final Mods NONE = new Mods(false, false, false);
    public static final Mods SHIFT = new Mods(true, false, false);
    public static final Mods CTRL = new Mods(false, true, false);
    public static final Mods ALT = new Mods(false, false, true);
    public static final Mods CTRL_SHIFT = new Mods(true, true, false);
    public static final Mods ALT_SHIFT = new Mods(true, false, true);
    public static final Mods CTRL_ALT = new Mods(false, true, true);
}
