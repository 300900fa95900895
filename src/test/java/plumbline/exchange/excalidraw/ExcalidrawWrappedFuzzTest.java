package plumbline.exchange.excalidraw;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Excalidraw's pictures in which something bad is wrapped up: the first byte says in what.
class ExcalidrawWrappedFuzzTest {
    private static final Reader READER = Seeds.reader(Format.EXCALIDRAW);
    private static final String ENVELOPE = "{\"encoding\": \"bstring\", \"compressed\": false, \"encoded\": \"{}\"}";

    static Stream<byte[]> seeds() {
        return Stream.of("0", "1", "2")
                .flatMap(way -> Stream.of(way + ENVELOPE, way + Seeds.EXCALIDRAW))
                .map(Seeds::bytes);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "excalidrawWrapped.dict")
    @FuzzTest
    void whateverIsWrappedIsReadOrRefused(byte[] bytes) {
        if (bytes.length > 0) {
            Trial.read(READER, wrapped(bytes[0] % 3, Arrays.copyOfRange(bytes, 1, bytes.length)));
        }
    }

    private static byte[] wrapped(int way, byte[] content) {
        return switch (way) {
            case 0 -> Seeds.png("tEXt", "application/vnd.excalidraw+json\0", content);
            case 1 ->
                Seeds.bytes("<svg><!-- payload-type:application/vnd.excalidraw+json --><!-- payload-version:2 -->"
                        + "<!-- payload-start -->" + Base64.getEncoder().encodeToString(content)
                        + "<!-- payload-end --></svg>");
            default -> Seeds.png("tEXt", "application/vnd.excalidraw+json\0", Seeds.bytes(deflated(content)));
        };
    }

    private static String deflated(byte[] content) {
        StringBuilder encoded = new StringBuilder();
        String packed = new String(Seeds.deflated(content, false), StandardCharsets.ISO_8859_1);
        packed.chars().forEach(each -> encoded.append("\\u%04x".formatted(each)));
        return "{\"encoding\": \"bstring\", \"compressed\": true, \"encoded\": \"" + encoded + "\"}";
    }
}
