import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.attribute.ModuleProvideInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.lang.model.SourceVersion;

/// The application and the libraries on its class path, poured into one open module.
///
/// Only modules go into a run-time image, several of the libraries are none, and a start-up cache over loose jars
/// breaks when they are copied. Old classes are renewed for that cache. What the jars offer as services, the module
/// provides.
final class OneModule implements AutoCloseable {
    private final ZipOutputStream jar;
    private final Path notices;
    private final Renewed renewed;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> provided = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();

    /// Pours into the new file `jar`, and the libraries' licences into the folder `notices`.
    OneModule(Path jar, Path notices, Renewed renewed) throws IOException {
        this.renewed = renewed;
        this.jar = new ZipOutputStream(Files.newOutputStream(jar));
        this.jar.setLevel(Deflater.NO_COMPRESSION);
        this.notices = notices;
    }

    /// Adds a jar or a folder of classes. Where two hold the same file, the first stays.
    void pour(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = source.relativize(file).toString().replace('\\', '/');
                    if (!isBundled(name)) {
                        try (InputStream bytes = Files.newInputStream(file)) {
                            keep(name, bytes);
                        }
                    }
                }
            }
            return;
        }
        Path own = notices.resolve(source.getFileName().toString().replaceFirst("\\.jar$", ""));
        try (JarFile from = new JarFile(source.toFile(), false, ZipFile.OPEN_READ, Runtime.version())) {
            for (ZipEntry entry :
                    from.versionedStream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream bytes = from.getInputStream(entry)) {
                    take(entry.getName(), bytes, own);
                }
            }
        }
    }

    private void take(String name, InputStream bytes, Path notices) throws IOException {
        if (name.equals("module-info.class")) {
            ModuleDescriptor module = ModuleDescriptor.read(bytes);
            used.addAll(module.uses());
            module.provides().forEach(each -> offer(each.service(), each.providers()));
        } else if (name.startsWith("META-INF/services/")) {
            offer(name.substring("META-INF/services/".length()), providers(bytes));
        } else if (name.matches("(?i)(META-INF/[^/]*(licen[cs]e|notice)[^/]*|about[^/]*\\.html)")) {
            Files.createDirectories(notices);
            Files.copy(bytes, notices.resolve(name.replace("META-INF/", "")));
        } else if (!isAboutItsJar(name)) {
            keep(name, bytes);
        }
    }

    /// The files of the library are in its bundle.
    private static boolean isBundled(String name) {
        return name.startsWith("library/prompts/") || name.startsWith("library/rubrics/");
    }

    /// A manifest, a signature or a list says something of the jar that it lay in, and would be wrong here.
    private static boolean isAboutItsJar(String name) {
        return name.matches("META-INF/[^/]*|META-INF/(maven|versions|proguard)/.*");
    }

    private void keep(String name, InputStream bytes) throws IOException {
        if (names.add(name)) {
            jar.putNextEntry(new ZipEntry(name));
            jar.write(name.endsWith(".class") ? renewed.of(bytes.readAllBytes()) : bytes.readAllBytes());
            jar.closeEntry();
        }
    }

    private void offer(String service, Collection<String> providers) {
        used.add(service);
        provided.computeIfAbsent(service, _ -> new LinkedHashSet<>()).addAll(providers);
    }

    private static List<String> providers(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Writes the descriptor that makes a module of what was poured in.
    void seal(String name, String version, Collection<String> required) throws IOException {
        ModuleAttribute module = ModuleAttribute.of(ModuleDesc.of(name), descriptor -> {
            descriptor.moduleFlags(AccessFlag.OPEN);
            descriptor.moduleVersion(version);
            descriptor.requires(ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), null);
            required.forEach(each -> descriptor.requires(ModuleDesc.of(each), List.of(), null));
            used.forEach(each -> descriptor.uses(ClassDesc.of(each)));
            provided.forEach((service, providers) -> descriptor.provides(ModuleProvideInfo.of(
                    ClassDesc.of(service), providers.stream().map(ClassDesc::of).toList())));
        });
        byte[] bytes =
                ClassFile.of().buildModule(module, file -> file.with(ModulePackagesAttribute.ofNames(packages())));
        keep("module-info.class", new ByteArrayInputStream(bytes));
    }

    /// A folder whose name could be a package's is one, whether it holds classes or other files.
    private List<PackageDesc> packages() {
        return names.stream()
                .filter(each -> each.contains("/"))
                .map(each -> each.substring(0, each.lastIndexOf('/')).replace('/', '.'))
                .filter(SourceVersion::isName)
                .distinct()
                .sorted()
                .map(PackageDesc::of)
                .toList();
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
