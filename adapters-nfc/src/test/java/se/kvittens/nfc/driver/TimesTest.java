package se.kvittens.nfc.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.presence.Sight;

/** When a line counts as quiet, and when it is time for a look or a heartbeat. */
class TimesTest {

    private static final byte[] SOME = {1};
    private static final byte[] NONE = {};

    @Test
    void a_line_is_quiet_once_after_each_run_of_bytes() {
        Quiet quiet = new Quiet(50);

        assertThat(quiet.since(NONE, 1_000)).isFalse();
        assertThat(quiet.nextAfter(1_000, 2_000)).isEqualTo(2_000);
        assertThat(quiet.since(SOME, 2_000)).isFalse();
        assertThat(quiet.nextAfter(2_000, 3_000)).isEqualTo(2_050);
        assertThat(quiet.nextAfter(2_000, 2_020)).isEqualTo(2_020);
        assertThat(quiet.since(NONE, 2_049)).isFalse();
        assertThat(quiet.since(NONE, 2_050)).isTrue();
        assertThat(quiet.since(NONE, 2_100)).isFalse();
        assertThat(quiet.nextAfter(3_000, 2_000)).isEqualTo(3_000);
    }

    @Test
    void a_heartbeat_is_due_when_nothing_was_heard_for_its_time() {
        Rhythm rhythm = new Rhythm(Duration.ofNanos(10), Duration.ofNanos(100));
        rhythm.heard(1_000);

        assertThat(rhythm.nanosBetweenLooks()).isEqualTo(10);
        assertThat(rhythm.heartbeatIsDue(1_099)).isFalse();
        assertThat(rhythm.heartbeatIsDue(1_100)).isTrue();
    }

    @Test
    void what_was_found_is_new_when_the_look_before_did_not_find_it() {
        Rhythm rhythm = Rhythm.of(Rhythm.USUAL);
        Optional<Sight> tag = Optional.of(new Sight.One(new TagUid("DEADBEEF")));

        assertThat(rhythm.isNew(tag)).isTrue();
        assertThat(rhythm.isNew(tag)).isFalse();
        assertThat(rhythm.isNew(Optional.empty())).isFalse();
        assertThat(rhythm.isNew(tag)).isTrue();
        assertThat(rhythm.isNew(Optional.of(new Sight.Several()))).isTrue();
    }
}
