package se.kvittens.files.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.files.records.TableShape;

/** Finds out how a file is laid out, from its first bytes. */
final class FileLook {

    private static final int MOST_BYTES = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LONGEST_UTF_8 = 4;

    private FileLook() {}

    static TableShape.Layout layoutOf(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(MOST_BYTES);
        }
        if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
            return new TableShape.Xlsx(Optional.empty());
        }
        Charset charset = charsetOf(first);
        return new TableShape.Csv(charset, separatorOf(new String(first, charset)));
    }

    private static Charset charsetOf(byte[] first) {
        boolean hasZero = false;
        for (byte each : first) {
            hasZero |= each == 0;
        }
        if (hasZero) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(first) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** A character that is cut at the end is not held against it. */
    private static boolean isUtf8(byte[] bytes) {
        int end = bytes.length < MOST_BYTES ? bytes.length : bytes.length - LONGEST_UTF_8;
        for (int cut = 0; cut < LONGEST_UTF_8 && cut <= end; cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(Arrays.copyOf(bytes, end - cut)));
                return true;
            } catch (CharacterCodingException malformed) {
                if (bytes.length < MOST_BYTES) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The one that most lines have most often. */
    private static char separatorOf(String text) {
        List<String> lines =
                text.lines().limit(50).filter(line -> !line.isBlank()).toList();
        Comparator<Character> bySum = Comparator.comparing(separator -> lines.stream()
                .mapToLong(
                        line -> line.chars().filter(each -> each == separator).count())
                .sum());
        Map<Character, Integer> rank = Map.of(';', 4, '\t', 3, ',', 2, '|', 1);
        return SEPARATORS.stream().max(bySum.thenComparing(rank::get)).orElse(',');
    }
}
