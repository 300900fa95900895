package plumbline.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line as a whole: finds the command, runs it, and turns what comes of it into
/// an exit code.
@Command(
        name = "plumbline",
        description = {
            "practise ML system design: draw, be graded, export",
            "Without a command, files open in the workbench."
        },
        synopsisSubcommandLabel = "[FILE...] | COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Plumbline {
    /// The words that begin a command; anything else names files for the window.
    public static final Set<String> COMMANDS = Set.of(
            "grade", "export", "recognise", "prompts", "validate", "count", "help", "-h", "--help", "-V", "--version");

    private Plumbline() {}

    /// Runs the command and answers with its exit code; a fault of ours is told, never thrown.
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Plumbline())
                .addSubcommand(new Grade(console))
                .addSubcommand(new Export(console))
                .addSubcommand(new Recognise(console))
                .addSubcommand(new Prompts(console))
                .addSubcommand(new Validate(console))
                .addSubcommand(new Count(console))
                .addSubcommand(new CommandLine.HelpCommand());
        line.setOut(new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(console.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((fault, _, _) -> {
            console.err().println(Console.text("fault", fault));
            return Exit.FAULT;
        });
        return line.execute(arguments);
    }
}
