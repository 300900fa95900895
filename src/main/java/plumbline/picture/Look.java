package plumbline.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.design.Flow;

/// What everything is coloured like: on a light screen, on a dark one, or on white paper.
///
/// Texts reach a contrast of 4.5:1 on the ground they stand on, and stage colours on a card.
public enum Look {
    LIGHT,
    DARK,
    PRINT;

    /// The look as files and the command line write it, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The look with that id, or empty.
    public static Optional<Look> of(String id) {
        return List.of(values()).stream().filter(look -> look.id().equals(id)).findFirst();
    }

    /// The colour that has this meaning.
    public Colour colour(Token token) {
        return Colour.of(
                switch (this) {
                    case LIGHT -> light(token);
                    case DARK -> dark(token);
                    case PRINT -> print(token);
                });
    }

    /// The colour of a stage's components, by the stage's id in the catalogue.
    public Colour stage(String stage) {
        return hue(Hue.of(stage));
    }

    /// The colour of that hue.
    public Colour hue(Hue hue) {
        return Colour.of(
                switch (this) {
                    case LIGHT, PRINT -> deep(hue);
                    case DARK -> bright(hue);
                });
    }

    /// How a flow is drawn.
    public FlowStyle flow(Flow flow) {
        Colour colour = Colour.of(this == DARK ? bright(flow) : deep(flow));
        FlowStyle.Head none = FlowStyle.Head.NONE;
        FlowStyle.Head filled = FlowStyle.Head.FILLED;
        return switch (flow) {
            case REQUEST -> new FlowStyle(colour, 1.5, List.of(), false, filled, none);
            case STREAM -> new FlowStyle(colour, 1.5, List.of(8.0, 4.0), false, filled, none);
            case BATCH -> new FlowStyle(colour, 1.5, List.of(2.0, 3.0), false, filled, none);
            case MATERIALISE -> new FlowStyle(colour, 1.5, List.of(4.0, 3.0), false, FlowStyle.Head.TWICE, none);
            case ARTIFACT -> new FlowStyle(colour, 2.5, List.of(), false, filled, none);
            case CONTROL -> new FlowStyle(colour, 1.5, List.of(5.0, 5.0), false, FlowStyle.Head.DIAMOND, none);
            case FEEDBACK -> new FlowStyle(colour, 1.5, List.of(10.0, 4.0, 2.0, 4.0), false, FlowStyle.Head.OPEN, none);
            case TELEMETRY -> new FlowStyle(colour, 1.5, List.of(1.0, 5.0), false, FlowStyle.Head.OPEN, none);
            case REPLICATE -> new FlowStyle(colour, 1, List.of(), true, filled, filled);
        };
    }

    private static int light(Token token) {
        return switch (token) {
            case BACKGROUND -> 0xF6F7F9;
            case PANEL, CARD -> 0xFFFFFF;
            case CANVAS -> 0xFBFCFD;
            case HAIRLINE -> 0xDDE1E7;
            case EDGE -> 0x7F8996;
            case INK -> 0x1B2430;
            case MUTED -> 0x5C6775;
            case ACCENT -> 0x1F5FCC;
            case GOOD -> 0x14743A;
            case WARNING -> 0x8F5600;
            case BAD -> 0xB3362E;
            case CARD_EDGE -> 0xD3D9E1;
            case FRAME -> 0xF3F5F8;
            case FRAME_EDGE -> 0xD9DEE5;
            case SHEET -> 0xFFF9E3;
            case SHEET_EDGE -> 0xEADFB4;
            case DOT -> 0xE3E7EC;
            case ACCENT_GROUND -> 0xE8F0FE;
        };
    }

    private static int dark(Token token) {
        return switch (token) {
            case BACKGROUND -> 0x14181E;
            case PANEL -> 0x1B2129;
            case CARD -> 0x212934;
            case CANVAS -> 0x171C23;
            case HAIRLINE -> 0x2E3742;
            case EDGE -> 0x707C8A;
            case INK -> 0xE8ECF1;
            case MUTED -> 0x9AA6B4;
            case ACCENT -> 0x6EA0FF;
            case GOOD -> 0x55C285;
            case WARNING -> 0xE0A345;
            case BAD -> 0xF0837B;
            case CARD_EDGE -> 0x37424F;
            case FRAME -> 0x1C222A;
            case FRAME_EDGE -> 0x2E3742;
            case SHEET -> 0x2C2A1E;
            case SHEET_EDGE -> 0x4D472C;
            case DOT -> 0x262E38;
            case ACCENT_GROUND -> 0x1F2F4D;
        };
    }

    private static int print(Token token) {
        return switch (token) {
            case BACKGROUND, PANEL, CARD, CANVAS, SHEET -> 0xFFFFFF;
            case HAIRLINE, EDGE, CARD_EDGE -> 0x8A939F;
            case INK -> 0x000000;
            case MUTED -> 0x434C58;
            case FRAME -> 0xF7F8F9;
            case FRAME_EDGE -> 0xA8B0BA;
            case SHEET_EDGE -> 0x9A8A4A;
            case DOT -> 0xFFFFFF;
            case ACCENT, GOOD, WARNING, BAD, ACCENT_GROUND -> light(token);
        };
    }

    private static int deep(Hue hue) {
        return switch (hue) {
            case SOURCES -> 0x0B7285;
            case INGESTION -> 0x0A7A6C;
            case STORAGE -> 0x6A4CC2;
            case LABELS -> 0x96408F;
            case FEATURES -> 0x17773C;
            case TRAINING -> 0xB45309;
            case DELIVERY -> 0x80561A;
            case SERVING -> 0xC0392F;
            case RETRIEVAL -> 0xA82E6B;
            case MONITORING -> 0x4A5B70;
            case LEARNING -> 0x66700F;
            case LLM -> 0x4B48C4;
            case INFRASTRUCTURE -> 0x1F5FCC;
            case SECURITY -> 0x7A4A3A;
            case OTHER -> 0x5C6775;
        };
    }

    private static int bright(Hue hue) {
        return switch (hue) {
            case SOURCES -> 0x4FB8CC;
            case INGESTION -> 0x3FBFAE;
            case STORAGE -> 0xA68CF0;
            case LABELS -> 0xD488CC;
            case FEATURES -> 0x55C27F;
            case TRAINING -> 0xEE9650;
            case DELIVERY -> 0xCFA25C;
            case SERVING -> 0xF0837B;
            case RETRIEVAL -> 0xE683B2;
            case MONITORING -> 0x9BB0C9;
            case LEARNING -> 0xB4BE55;
            case LLM -> 0x9D9BF5;
            case INFRASTRUCTURE -> 0x7AA8FF;
            case SECURITY -> 0xCB9A86;
            case OTHER -> 0x9AA6B4;
        };
    }

    private static int deep(Flow flow) {
        return switch (flow) {
            case REQUEST -> 0x1B2430;
            case STREAM -> 0x0B7A75;
            case BATCH -> 0x6A4CC2;
            case MATERIALISE -> 0x17773C;
            case ARTIFACT -> 0x80561A;
            case CONTROL -> 0x666E79;
            case FEEDBACK -> 0xB0267B;
            case TELEMETRY -> 0x47607F;
            case REPLICATE -> 0x3D4652;
        };
    }

    private static int bright(Flow flow) {
        return switch (flow) {
            case REQUEST -> 0xDDE3EA;
            case STREAM -> 0x3FBFB3;
            case BATCH -> 0xA68CF0;
            case MATERIALISE -> 0x55C27F;
            case ARTIFACT -> 0xCFA25C;
            case CONTROL -> 0x98A2AF;
            case FEEDBACK -> 0xEC7DBE;
            case TELEMETRY -> 0x8FAED4;
            case REPLICATE -> 0xB7C0CB;
        };
    }
}
