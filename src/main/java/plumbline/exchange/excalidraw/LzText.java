package plumbline.exchange.excalidraw;

import java.util.Arrays;
import plumbline.exchange.Unreadable;

/// Text unpacked from the Base64 of LZ-String, as notes of Obsidian hold a scene.
///
/// Every phrase of its dictionary is a piece of what was unpacked before and is kept as two places in it, so that the
/// length of the text is the only cost; that is limited.
final class LzText {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
    private static final int LONGEST = 32 * 1024 * 1024;
    private static final int BITS_OF_A_LETTER = 6;
    private static final int NARROW = 0;
    private static final int WIDE = 1;
    private static final int END = 2;
    private static final int FIRST_PHRASE = 3;

    private final String packed;
    private int letter;
    private int value;
    private int position;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int phrases = FIRST_PHRASE;

    private LzText(String packed) {
        this.packed = packed;
    }

    /// The text; blanks and line ends among the letters mean nothing.
    static String of(String base64) throws Unreadable {
        StringBuilder letters = new StringBuilder(base64.length());
        for (int i = 0; i < base64.length(); i++) {
            char c = base64.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (ALPHABET.indexOf(c) < 0) {
                    throw broken();
                }
                letters.append(c);
            }
        }
        return new LzText(letters.toString()).unpacked();
    }

    private static Unreadable broken() {
        return new Unreadable("the packed scene in the note is broken");
    }

    private String unpacked() throws Unreadable {
        int width = 2;
        int untilWider = 4;
        int code = bits(width);
        if (code == END) {
            return "";
        }
        if (code > END) {
            throw broken();
        }
        letter(code);
        phrase(0, 1);
        int from = 0;
        int to = 1;
        width = 3;
        while (true) {
            code = bits(width);
            if (code == END) {
                return text.toString();
            }
            int start = text.length();
            boolean fresh = code == NARROW || code == WIDE;
            if (fresh) {
                letter(code);
                phrase(start, start + 1);
                untilWider--;
                if (untilWider == 0) {
                    untilWider = 1 << width++;
                }
            } else if (code < phrases) {
                repeat(starts[code], ends[code]);
            } else if (code == phrases) {
                repeat(from, to);
                text.append(text.charAt(from));
            } else {
                throw broken();
            }
            // The phrase before with the letter after it stands in the text already.
            phrase(from, to + 1);
            from = start;
            to = text.length();
            untilWider--;
            if (untilWider == 0) {
                untilWider = 1 << width++;
            }
        }
    }

    private void letter(int code) throws Unreadable {
        text.append((char) bits(code == NARROW ? 8 : 16));
    }

    private void repeat(int from, int to) throws Unreadable {
        if (text.length() + (to - from) > LONGEST) {
            throw new Unreadable("the packed scene in the note is larger than " + LONGEST / (1024 * 1024) + " MB");
        }
        text.append(text, from, to);
    }

    private void phrase(int from, int to) {
        if (phrases == starts.length) {
            starts = Arrays.copyOf(starts, phrases * 2);
            ends = Arrays.copyOf(ends, phrases * 2);
        }
        starts[phrases] = from;
        ends[phrases++] = to;
    }

    /// The next number of so many bits, the lowest first.
    private int bits(int width) throws Unreadable {
        int number = 0;
        for (int i = 0; i < width; i++) {
            if (position == 0) {
                if (letter == packed.length()) {
                    throw broken();
                }
                value = ALPHABET.indexOf(packed.charAt(letter++));
                position = 1 << (BITS_OF_A_LETTER - 1);
            }
            number |= (value & position) == 0 ? 0 : 1 << i;
            position >>= 1;
        }
        return number;
    }
}
