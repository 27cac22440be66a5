package se.kvittens.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.FaultFound;

class ReadingCodecTest {

    @Test
    void a_reading_may_count_those_who_are_not_known() throws FaultFound {
        assertThat(ReadingCodec.keys(body(0))).containsExactly("k");
        assertThat(ReadingCodec.keys(body(Integer.MAX_VALUE))).containsExactly("k");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Integer.MAX_VALUE + 1L})
    void a_count_that_nobody_wrote_is_damage(long unknown) {
        assertThatThrownBy(() -> ReadingCodec.keys(body(unknown)))
                .isInstanceOfSatisfying(
                        FaultFound.class, found -> assertThat(found.fault()).isEqualTo(JournalFault.DAMAGED));
    }

    private static String body(long unknown) {
        return "{\"sight\":\"TAGS\",\"subjects\":[\"k\"],\"unknown\":%d}".formatted(unknown);
    }
}
