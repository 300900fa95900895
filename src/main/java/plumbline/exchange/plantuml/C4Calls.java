package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.List;
import plumbline.exchange.C4Call;
import plumbline.exchange.Drawing;
import plumbline.exchange.plantuml.Statement.End;

/// The macros of C4 and of icon libraries as the elements and relations they stand for.
///
/// A macro that nobody knows is taken for what its arguments look like; those taken for elements are listed.
final class C4Calls {
    private final Stage stage;
    private final List<String> guessed = new ArrayList<>();

    C4Calls(Stage stage) {
        this.stage = stage;
    }

    /// The macros of unknown libraries that were taken for elements.
    List<String> guessed() {
        return List.copyOf(guessed);
    }

    /// Puts a call on the stage; whether it could be understood.
    boolean understands(C4Call call) {
        C4Call.Role role = call.role();
        if (role == null) {
            role = call.guessed();
        }
        switch (role) {
            case ELEMENT, BOUNDARY -> shape(call);
            case RELATION -> relation(call, false, false);
            case RELATION_BACK -> relation(call, true, false);
            case RELATION_BOTH -> relation(call, false, true);
            case LOOK -> {
                if (call.opens()) {
                    stage.enter();
                }
            }
            case null -> {
                return false;
            }
        }
        return true;
    }

    private void shape(C4Call call) {
        String id = call.argument(0, "alias");
        String name = call.argument(1, "label");
        Drawing.Shape shape = stage.declared(id, name.isEmpty() ? id : name, "");
        if (call.role() == null) {
            guessed.add(call.macro());
        }
        shape.label(call.label(Creole::line, Creole::text));
        Noted.of(shape, stage.marked(), "", stage.kinds);
        if (call.frames()) {
            shape.asFrame();
        }
        if (call.opens()) {
            stage.enter(id);
        }
    }

    private void relation(C4Call call, boolean back, boolean both) {
        int first = call.firstEnd();
        if (call.arguments().size() < first + 2 && call.named().get("to") == null) {
            return;
        }
        End from = new End(call.argument(first, "from"), "");
        End to = new End(call.argument(first + 1, "to"), "");
        Drawing.Line line = stage.drawing
                .link(stage.end(back ? to : from), stage.end(back ? from : to))
                .label(call.relationLabel(Creole::line))
                .step(call.step());
        if (both) {
            line.bothWays();
        }
    }
}
