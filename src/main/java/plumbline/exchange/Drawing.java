package plumbline.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.PromptId;
import plumbline.design.Value;
import plumbline.layout.Direction;
import plumbline.problem.Deadline;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A foreign diagram while it is being read: boxes, frames, links and notes under the ids of their
/// file, in any order.
///
/// Mutable, for one reader and one diagram. Nothing need be consistent until `finish`, which makes a
/// valid design of it and says what could not be kept.
public final class Drawing {
    /// More elements than a person draws; beyond it a reader may stop, for `finish` refuses.
    public static final int MOST_ELEMENTS = 10_000;

    final String file;
    final Map<String, Shape> shapes = new LinkedHashMap<>();
    final List<Line> lines = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();
    final List<Problem> problems = new ArrayList<>();
    String title = "";
    boolean exactTitle;
    boolean evenEmpty;

    @Nullable
    Direction direction;

    @Nullable
    PromptId prompt;

    /// `file` names the source in problems.
    public Drawing(String file) {
        this.file = file;
    }

    /// A box or a frame of the diagram; a box that turns out to hold others becomes a boundary.
    public static final class Shape {
        final String id;
        boolean frame;
        boolean exact;

        @Nullable
        String text;

        @Nullable
        Label label;

        @Nullable
        String in;

        @Nullable
        Box at;

        @Nullable
        KindId kind;

        @Nullable
        String identity;

        String hint = "";
        Map<String, Value> properties = Map.of();

        private Shape(String id) {
            this.id = id;
        }

        /// The plain text written in it, lines ended by `\n`; without one the id is shown.
        public Shape text(String plain) {
            text = plain;
            return this;
        }

        /// The label where the file itself tells name, technology and description apart.
        public Shape label(Label known) {
            label = known;
            return this;
        }

        /// The id of the shape that directly holds it; null for none.
        public Shape in(@Nullable String holder) {
            in = holder;
            return this;
        }

        /// Where it stands, in the file's own pixels; x to the right, y down.
        public Shape at(Box place) {
            at = place;
            return this;
        }

        /// The kind, where the file says it in our words.
        public Shape kind(@Nullable KindId said) {
            kind = said;
            return this;
        }

        /// Our own writer made it: it is a component or boundary whatever it is called, and nothing is
        /// guessed.
        public Shape exact() {
            exact = true;
            return this;
        }

        /// The id that the element shall have in the design, where it is not the one in the file.
        public Shape identified(String own) {
            identity = own;
            return this;
        }

        /// What the shape or keyword says it is (`database`, `queue`, `person`): taken as technology
        /// when none is given.
        public Shape hint(String word) {
            hint = word;
            return this;
        }

        public Shape properties(Map<String, Value> said) {
            properties = said;
            return this;
        }

        /// A frame stays a boundary even with nothing in it.
        public Shape asFrame() {
            frame = true;
            return this;
        }

        /// The id given to `box` or `frame`.
        public String id() {
            return id;
        }
    }

    /// An arrow or line of the diagram.
    public static final class Line {
        final @Nullable String from;
        final @Nullable String to;

        @Nullable
        String id;

        String label = "";

        @Nullable
        Flow flow;

        @Nullable
        Integer step;

        boolean bothWays;
        boolean exact;

        private Line(@Nullable String from, @Nullable String to) {
            this.from = from;
            this.to = to;
        }

        public Line label(String plain) {
            label = plain;
            return this;
        }

        /// Our own writer made the label and step: they are taken as they are.
        public Line exact() {
            exact = true;
            return this;
        }

        /// The id in the file, where it has one that should survive.
        public Line id(@Nullable String foreign) {
            id = foreign;
            return this;
        }

        /// The flow, where the file says it in our words.
        public Line flow(@Nullable Flow said) {
            flow = said;
            return this;
        }

        /// The place in a sequence, where the file says it apart from the label.
        public Line step(@Nullable Integer said) {
            step = said;
            return this;
        }

        /// It has heads at both ends; it stays one link, from `from` to `to`.
        public Line bothWays() {
            bothWays = true;
            return this;
        }
    }

    /// A note of the diagram; a line that ends at one only says what the note is about.
    public static final class Remark {
        final String id;
        String text;
        boolean exact;

        @Nullable
        Line aboutLine;

        @Nullable
        String about;

        @Nullable
        Box at;

        @Nullable
        String identity;

        private Remark(String id, String text) {
            this.id = id;
            this.text = text;
        }

        /// The id of the box or frame it speaks of.
        public Remark about(@Nullable String shape) {
            about = shape;
            return this;
        }

        /// The line it speaks of.
        public Remark about(Line line) {
            aboutLine = line;
            return this;
        }

        /// Our own writer made the text: it is taken as it is.
        public Remark exactly(String own) {
            text = own;
            exact = true;
            return this;
        }

        /// The id that the note shall have in the design, where it is not the one in the file.
        public Remark identified(String own) {
            identity = own;
            return this;
        }

        public Remark at(Box place) {
            at = place;
            return this;
        }
    }

    public Drawing titled(String plain) {
        title = plain;
        return this;
    }

    /// A title that our own writer made: it is taken as it is.
    public Drawing exactlyTitled(String plain) {
        title = plain;
        exactTitle = true;
        return this;
    }

    /// The title given, or empty.
    public String title() {
        return title;
    }

    /// The prompt that it answers, where the file says so.
    public Drawing answering(@Nullable PromptId said) {
        prompt = said;
        return this;
    }

    /// Where it goes on to, where the file says so.
    public Drawing towards(@Nullable Direction said) {
        direction = said;
        return this;
    }

    /// The box with that foreign id: a new one, or the one that is already there.
    public Shape box(String id) {
        Deadline.ask();
        return shapes.computeIfAbsent(id, Shape::new);
    }

    /// The frame around others with that foreign id: new, or there already (then it becomes a frame).
    public Shape frame(String id) {
        return box(id).asFrame();
    }

    /// Whether a box or frame has that id.
    public boolean has(String id) {
        return shapes.containsKey(id);
    }

    /// Whether a note has that id.
    public boolean hasNote(String id) {
        return noted.contains(id);
    }

    /// A line between two ids (of boxes, frames or notes); null or an unknown id is an end in the air.
    public Line link(@Nullable String from, @Nullable String to) {
        Deadline.ask();
        Line line = new Line(from, to);
        lines.add(line);
        return line;
    }

    public Remark note(String id, String plain) {
        Remark remark = new Remark(id, plain);
        remarks.add(remark);
        noted.add(id);
        return remark;
    }

    /// Adds what the reader itself could not understand.
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /// A design comes of it even where there is no component in it.
    public Drawing evenEmpty() {
        evenEmpty = true;
        return this;
    }

    /// How many boxes, frames, lines and notes there are.
    public int size() {
        return shapes.size() + lines.size() + remarks.size();
    }

    /// The design that was drawn, or why there is none: nothing in it (unless `evenEmpty`), or more than a person
    /// draws.
    public Decoded<Imported> finish(String part) {
        return new Finish(this).made(part);
    }
}
