import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Classes of old libraries in a format that the start-up cache takes: it leaves out those from before Java 6, which
/// are then read, verified and compiled at every start.
///
/// The code stays what it is; what is added says of each place that is jumped to what lies on the stack there.
final class Renewed implements AutoCloseable {
    private static final int JAVA_8 = 52;

    private final URLClassLoader around;
    private final ClassFile format;

    /// Renews classes that know those of this class path.
    Renewed(List<Path> classPath) throws IOException {
        List<URL> places = new ArrayList<>();
        for (Path each : classPath) {
            places.add(each.toUri().toURL());
        }
        around = new URLClassLoader(places.toArray(URL[]::new), null);
        format = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(around)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// The bytes of a class, renewed if it is old; one that speaks of a class that is not there stays as it is, since
    /// nobody can say what that would be.
    byte[] of(byte[] bytes) {
        ClassModel model = format.parse(bytes);
        if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return bytes;
        }
        // Written code by code, as what is merely copied gets no new descriptions.
        ClassTransform bodies = ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(JAVA_8, 0);
            } else {
                builder.with(element);
            }
        };
        try {
            return format.transformClass(model, bodies.andThen(version));
        } catch (IllegalArgumentException unknownClass) {
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        around.close();
    }
}
