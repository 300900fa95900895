package plumbline.exchange.drawio;

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

/// draw.io files of which something bad is wrapped up: the first byte says in what, the others are packed whole.
class DrawioWrappedFuzzTest {
    private static final Reader READER = Seeds.reader(Format.DRAWIO);

    private static final String PAGE = """
            <mxGraphModel><root><mxCell id="0"/><mxCell id="a" value="Feast" vertex="1" parent="0"><mxGeometry x="0" \
            y="0" width="9" height="9" as="geometry"/></mxCell></root></mxGraphModel>""";

    static Stream<byte[]> seeds() {
        return Stream.of("0" + PAGE, "1" + Seeds.DRAWIO, "2" + Seeds.DRAWIO, "3" + Seeds.DRAWIO)
                .map(Seeds::bytes);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "drawioWrapped.dict")
    @FuzzTest
    void whateverIsWrappedIsReadOrRefused(byte[] bytes) {
        if (bytes.length > 0) {
            Trial.read(READER, wrapped(bytes[0] & 3, Arrays.copyOfRange(bytes, 1, bytes.length)));
        }
    }

    private static byte[] wrapped(int way, byte[] content) {
        return switch (way) {
            case 0 ->
                Seeds.bytes("<mxfile><diagram>" + Base64.getEncoder().encodeToString(Seeds.deflated(content, true))
                        + "</diagram></mxfile>");
            case 1 -> Seeds.png("tEXt", "mxfile\0", content);
            case 2 -> Seeds.png("zTXt", "mxGraphModel\0\0", Seeds.deflated(content, false));
            default -> Seeds.bytes("<svg content=\"" + escaped(content) + "\"/>");
        };
    }

    private static String escaped(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }
}
