package se.kvittens.rest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.rest.rig.RigTest;

/** In which coding an answer comes that is long enough for one. */
class AnyCodingTest extends RigTest {

    /** Ten visits without an end, some 2,500 bytes; the same again changes nothing. */
    @BeforeEach
    void visited() {
        String lines = IntStream.range(0, 10)
                .mapToObj(visit ->
                        "{\"receipt\": \"a-%d\", \"carer\": \"c%d\", \"recipient\": \"r1\",".formatted(visit, visit)
                                + " \"at\": \"2025-03-14T08:00:00Z\", \"method\": \"NFC\"}")
                .collect(Collectors.joining("\n"));
        rig.as("device").post(RECEIPTS + "/batch", lines, "Content-Type", "application/x-ndjson");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip | gzip", "gzip, deflate, br, zstd | gzip", "* | identity", "*;q=0.5 | identity", "br | ''"})
    void an_answer_comes_in_a_coding_that_clients_read(String accepted, String coding) {
        assertThat(rig.as("planner")
                        .get(VISITS + "?from=2025-03-14&to=2025-03-14", "Accept-Encoding", accepted)
                        .header("Content-Encoding")
                        .orElse(""))
                .isEqualTo(coding);
    }
}
