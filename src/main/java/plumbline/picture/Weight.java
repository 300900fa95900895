package plumbline.picture;

/// How heavy a text is set; each has a font file of its own.
public enum Weight {
    REGULAR("Inter-Regular.ttf", 400),
    SEMIBOLD("Inter-SemiBold.ttf", 600);

    private final String file;
    private final int css;

    Weight(String file, int css) {
        this.file = file;
        this.css = css;
    }

    /// The bundled font, as a resource of this package: `Weight.class.getResource(weight.resource())`.
    public String resource() {
        return "fonts/" + file;
    }

    /// The weight as style sheets count it.
    public int css() {
        return css;
    }
}
