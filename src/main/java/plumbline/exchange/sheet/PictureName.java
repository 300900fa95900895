package plumbline.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a picture shows, by the name of its file: `1200px-Prometheus_software_logo.svg.png` shows Prometheus software.
///
/// What speaks of the file rather than of the thing (its size, its colours, a number that a server gave it) is left
/// out; of some names nothing is left.
final class PictureName {
    /// `http` as the servers that pass pictures on write it, in an address of their own.
    private static final String PASSED_ON = "/aHR0c";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,4000}");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern ENDING = Pattern.compile("(?:\\.(?:svg|png|jpe?g|gif|webp|ico|bmp)){1,9}+$");
    private static final Pattern BREAK = Pattern.compile("[-_+ *.,()]+|%[0-9a-f]{2}");
    private static final Pattern SIZE = Pattern.compile("\\d{2,5}px|\\d{2,5}x\\d{2,5}|\\d{3,}|v\\d{1,2}");
    private static final Pattern SERIAL = Pattern.compile("^(?=.{7})[a-z]*+\\d++[a-z][a-z0-9]*+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Set<String> SIGNS = Set.of("logo", "logos", "icon", "icons");
    private static final Set<String> LOOKS = Set.of(
            "color",
            "colour",
            "colored",
            "coloured",
            "dark",
            "light",
            "brand",
            "rgb",
            "transparent",
            "vertical",
            "horizontal",
            "stacked",
            "full",
            "small",
            "large",
            "original",
            "wordmark",
            "svg",
            "png");
    private static final Set<String> NOTHING = Set.of(
            "image",
            "images",
            "img",
            "picture",
            "photo",
            "download",
            "thumb",
            "shape",
            "general",
            "generic",
            "unknown",
            "unnamed",
            "screenshot",
            "untitled");

    private PictureName() {}

    /// The words left of the name, in lower case; `path` may be an address, also one that stands in another's.
    static String of(String path) {
        int inner = path.indexOf(PASSED_ON);
        String address = inner < 0 ? path : decoded(path.substring(inner));
        String file = QUERY.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
        file = file.substring(file.lastIndexOf('/') + 1);
        List<String> words = new ArrayList<>();
        boolean serial = false;
        for (String word : BREAK.split(ENDING.matcher(file).replaceFirst(""))) {
            if (SIGNS.contains(word)) {
                if (words.isEmpty()) {
                    continue;
                }
                break;
            }
            if (word.isEmpty() || LOOKS.contains(word) || SIZE.matcher(word).matches()) {
                continue;
            }
            if (SERIAL.matcher(word).matches()) {
                serial = true;
            } else {
                words.add(word);
            }
        }
        if (serial) {
            words.removeIf(word -> !WORD.matcher(word).matches());
        }
        return words.size() == 1 && NOTHING.contains(words.getFirst()) ? "" : String.join(" ", words);
    }

    /// The address that is written in base 64, broken into folders; empty if it can't be read.
    private static String decoded(String path) {
        String code = QUERY.matcher(path)
                .replaceFirst("")
                .replace("/", "")
                .replace("=", "")
                .replace('+', '-');
        return CODE.matcher(code).matches() && code.length() % 4 != 1
                ? new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8)
                : "";
    }
}
