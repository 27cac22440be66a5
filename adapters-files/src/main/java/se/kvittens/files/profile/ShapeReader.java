package se.kvittens.files.profile;

import io.vavr.control.Either;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads how a file is laid out. */
public final class ShapeReader {

    private static final Map<String, Charset> ENCODINGS = encodings();
    private static final int LAST_HEADER_LINE = 1000;

    private ShapeReader() {}

    static TableShape read(YamlFields root) {
        int headerLine = root.optional("headerLine")
                .flatMap(value -> value.as(Readings.whole(1, LAST_HEADER_LINE)))
                .orElse(1);
        TableShape.Layout layout = layout(root);
        root.refuseUnknown();
        return new TableShape(layout, headerLine);
    }

    /** Of which kind the file is; there may be fields beside those of that kind. */
    public static TableShape.Layout layout(YamlFields root) {
        String type = root.optional("type")
                .flatMap(value -> value.as(ShapeReader::type))
                .orElse("csv");
        return type.equals("xlsx") ? xlsx(root) : csv(root);
    }

    /** The names by which a profile knows them. */
    static Map<String, Charset> encodings() {
        Map<String, Charset> encodings = new LinkedHashMap<>();
        encodings.put("utf-8", StandardCharsets.UTF_8);
        encodings.put("windows-1252", Charset.forName("windows-1252"));
        encodings.put("iso-8859-1", StandardCharsets.ISO_8859_1);
        encodings.put("utf-16", StandardCharsets.UTF_16);
        return encodings;
    }

    private static TableShape.Layout csv(YamlFields root) {
        Charset charset = root.optional("encoding")
                .flatMap(value -> value.as(ShapeReader::encoding))
                .orElse(StandardCharsets.UTF_8);
        char separator = root.optional("separator")
                .flatMap(value -> value.as(ShapeReader::separator))
                .orElse(',');
        return new TableShape.Csv(charset, separator);
    }

    private static TableShape.Layout xlsx(YamlFields root) {
        Optional<String> sheet = root.optional("sheet").flatMap(YamlValue::text);
        return new TableShape.Xlsx(sheet);
    }

    private static Either<Misread, String> type(String text) {
        return text.equals("csv") || text.equals("xlsx")
                ? Either.right(text)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, "csv, xlsx"));
    }

    private static Either<Misread, Charset> encoding(String text) {
        Charset charset = ENCODINGS.get(text);
        return charset != null
                ? Either.right(charset)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, String.join(", ", ENCODINGS.keySet())));
    }

    private static Either<Misread, Character> separator(String text) {
        String character = text.equals("tab") ? "\t" : text;
        return character.length() == 1 && ",;|\t".contains(character)
                ? Either.right(character.charAt(0))
                : Either.left(new Misread(FaultKind.INVALID_VALUE, "\",\" \";\" \"|\" tab"));
    }
}
