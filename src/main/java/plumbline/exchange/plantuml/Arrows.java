package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.plantuml.Statement.Arrow;
import plumbline.exchange.plantuml.Statement.End;

/// The grammar of arrows: `a "1" -[#red]down-> "n" b <<x>> #blue : label`.
final class Arrows {
    private Arrows() {}

    /// The arrows of a line (several where they are chained), or none. `oddIds` are ids in use that
    /// hold more than letters and digits.
    static List<Arrow> of(String line, Set<String> oddIds) {
        Cursor cursor = new Cursor(line);
        List<Arrow> arrows = new ArrayList<>();
        End from = Elements.end(cursor, oddIds);
        while (from != null) {
            cursor.blanks();
            cursor.between("\"", "\"");
            cursor.blanks();
            Shaft shaft = Shaft.at(cursor, line);
            if (shaft == null) {
                break;
            }
            cursor.blanks();
            End to = farEnd(cursor, oddIds);
            if (to == null) {
                return List.of();
            }
            boolean reversed = shaft.headLeft() && !shaft.headRight();
            arrows.add(
                    reversed ? new Arrow(to, from, "", List.of(), shaft) : new Arrow(from, to, "", List.of(), shaft));
            from = to;
        }
        List<String> stereotypes = new ArrayList<>();
        String label = arrows.isEmpty() ? null : label(cursor, stereotypes);
        if (label == null) {
            return List.of();
        }
        return arrows.stream()
                .map(arrow -> new Arrow(arrow.from(), arrow.to(), label, stereotypes, arrow.shaft()))
                .toList();
    }

    private static @Nullable End farEnd(Cursor cursor, Set<String> oddIds) {
        int before = cursor.place();
        String quantity = cursor.between("\"", "\"");
        if (quantity != null) {
            cursor.blanks();
            End behind = ":'#<".indexOf(cursor.here()) >= 0 && isLabel(cursor) ? null : Elements.end(cursor, oddIds);
            if (behind != null) {
                return behind;
            }
        }
        cursor.back(before);
        return Elements.end(cursor, oddIds);
    }

    /// A colon starts the label unless it starts an actor (`:User:`).
    private static boolean isLabel(Cursor cursor) {
        return cursor.here() != ':'
                || cursor.rest().indexOf(':', 1) < 0
                || cursor.rest().startsWith(": ");
    }

    /// The label behind the last end; null where something else stands there.
    private static @Nullable String label(Cursor cursor, List<String> stereotypes) {
        while (true) {
            cursor.blanks();
            if (cursor.done() || cursor.here() == '\'') {
                return "";
            }
            if (cursor.take(":")) {
                return cursor.rest().strip();
            }
            String stereotype = cursor.between("<<", ">>");
            if (stereotype != null) {
                stereotypes.add(stereotype.strip());
            } else if (cursor.between("[[", "]]") == null) {
                if (cursor.here() != '#' && cursor.here() != '$') {
                    return null;
                }
                cursor.until(" ", "\t");
            }
        }
    }
}
