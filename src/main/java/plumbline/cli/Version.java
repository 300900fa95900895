package plumbline.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that was built, from the manifest of the application.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Plumbline.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new String[] {"Plumbline " + version};
    }
}
