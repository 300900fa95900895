package plumbline.ui.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.editor.Command;
import plumbline.editor.Editor;
import plumbline.ui.control.SearchList;
import plumbline.ui.control.Slip;
import plumbline.ui.words.CommandWords;
import plumbline.ui.words.Texts;

/// The lists that are searched over the canvas: all commands with their keys, and all that is drawn.
public final class Sheets {
    private final Slip slip;
    private final Consumer<Command> does;

    /// `does` does a command.
    public Sheets(Slip slip, Consumer<Command> does) {
        this.slip = slip;
        this.does = does;
    }

    /// All commands by what they are for, with every key that asks for them.
    void help() {
        SearchList list = new SearchList(Texts.of("help.search"), commands(true), slip::hide);
        list.remark(Texts.of("help.more"));
        slip.show(Texts.of("help"), list, list.first(), () -> {});
    }

    /// All commands, the one that is meant a few letters away.
    void commands() {
        SearchList list = new SearchList(Texts.of("help.search"), commands(false), slip::hide);
        slip.show(Texts.of("command.commands"), list, list.first(), () -> {});
    }

    /// All that is drawn, to be gone to.
    void find(Editor editor, Runnable shown) {
        Design design = editor.design();
        List<SearchList.Entry> entries = new ArrayList<>();
        for (Component component : design.components()) {
            entries.add(entry(component.id(), component.label(), component.technology(), editor, shown));
        }
        design.boundaries().forEach(each -> entries.add(entry(each.id(), each.label(), "", editor, shown)));
        design.notes().forEach(each -> entries.add(entry(each.id(), each.text(), "", editor, shown)));
        design.links().stream()
                .filter(each -> !each.label().isBlank())
                .forEach(each -> entries.add(entry(each.id(), each.label(), "", editor, shown)));
        SearchList list = new SearchList(Texts.of("find.search"), entries, slip::hide);
        slip.show(Texts.of("find"), list, list.first(), () -> {});
    }

    private static SearchList.Entry entry(ElementId id, String label, String detail, Editor editor, Runnable shown) {
        String line = label.lines().collect(Collectors.joining(" "));
        return new SearchList.Entry("", line, detail, () -> {
            editor.select(java.util.Set.of(id));
            shown.run();
        });
    }

    private List<SearchList.Entry> commands(boolean allKeys) {
        return Arrays.stream(Command.values())
                .filter(command -> allKeys || command != Command.LET_GO && command != Command.COMMANDS)
                .map(command -> new SearchList.Entry(
                        CommandWords.title(command.group()).toUpperCase(Locale.ROOT),
                        CommandWords.title(command),
                        allKeys ? CommandWords.allKeys(command) : CommandWords.keys(command),
                        () -> does.accept(command)))
                .toList();
    }

    /// Does a command that opens a list; whether it was one.
    public boolean does(Command command, Optional<Editor> editor, Runnable shown) {
        switch (command) {
            case HELP -> help();
            case COMMANDS -> commands();
            case FIND -> editor.ifPresent(open -> find(open, shown));
            default -> {
                return false;
            }
        }
        return true;
    }
}
