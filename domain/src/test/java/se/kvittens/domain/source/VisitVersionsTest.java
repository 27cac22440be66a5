package se.kvittens.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.source.VisitVersions.Told.AGAIN;
import static se.kvittens.domain.source.VisitVersions.Told.FIRST;
import static se.kvittens.domain.source.VisitVersions.Told.NEWER;
import static se.kvittens.domain.source.VisitVersions.Told.OLDER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.source.VisitVersions.Version;
import se.kvittens.domain.visit.RegisteredVisit;

/** SYS-1: what one system tells of a visit, once and again. */
class VisitVersionsTest {

    private static final RegisteredVisit AS_REGISTERED =
            visit("v").times("2024-09-10T08:00", "2024-09-10T08:30").build();
    private static final RegisteredVisit MENDED =
            visit("v").times("2024-09-10T08:00", "2024-09-10T08:40").build();
    private static final RegisteredVisit MENDED_AGAIN =
            visit("v").times("2024-09-10T08:00", "2024-09-10T08:50").build();

    private final VisitVersions versions = new VisitVersions();

    @Test
    void the_same_twice_is_one_version() {
        assertThat(tell(AS_REGISTERED)).isEqualTo(FIRST);
        assertThat(tell(AS_REGISTERED)).isEqualTo(AGAIN);

        assertThat(versions.all()).containsExactly(new Version(AS_REGISTERED, Optional.empty()));
    }

    @Test
    void what_is_corrected_counts_and_what_was_told_before_is_kept() {
        tell(AS_REGISTERED);

        assertThat(tell(MENDED)).isEqualTo(NEWER);
        assertThat(versions.current()).isEqualTo(MENDED);
        assertThat(versions.all()).extracting(Version::visit).containsExactly(AS_REGISTERED, MENDED);
    }

    @Test
    void an_older_file_that_comes_again_changes_nothing_where_it_says_when() {
        tell(AS_REGISTERED, "2024-09-10T08:30");
        tell(MENDED, "2024-09-10T10:00");

        assertThat(tell(AS_REGISTERED, "2024-09-10T08:30")).isEqualTo(AGAIN);
        assertThat(versions.current()).isEqualTo(MENDED);
        assertThat(versions.all()).hasSize(2);
    }

    @Test
    void without_times_what_is_told_again_after_a_change_was_changed_back() {
        tell(AS_REGISTERED);
        tell(MENDED);

        assertThat(tell(AS_REGISTERED)).isEqualTo(NEWER);
        assertThat(tell(AS_REGISTERED)).isEqualTo(AGAIN);
        assertThat(versions.current()).isEqualTo(AS_REGISTERED);
        assertThat(versions.all()).extracting(Version::visit).containsExactly(AS_REGISTERED, MENDED, AS_REGISTERED);
    }

    @Test
    void what_was_changed_before_does_not_count_however_late_it_is_told() {
        assertThat(tell(MENDED_AGAIN, "2024-09-10T12:00")).isEqualTo(FIRST);
        assertThat(tell(AS_REGISTERED, "2024-09-10T08:30")).isEqualTo(OLDER);
        assertThat(tell(MENDED, "2024-09-10T10:00")).isEqualTo(OLDER);

        assertThat(versions.current()).isEqualTo(MENDED_AGAIN);
        assertThat(versions.all()).extracting(Version::visit).containsExactly(AS_REGISTERED, MENDED, MENDED_AGAIN);
    }

    @Test
    void of_two_changes_at_one_time_the_one_told_last_counts() {
        tell(AS_REGISTERED, "2024-09-10T12:00");

        assertThat(tell(MENDED, "2024-09-10T12:00")).isEqualTo(NEWER);
        assertThat(tell(MENDED_AGAIN, "2024-09-10T11:59:59")).isEqualTo(OLDER);
        assertThat(versions.current()).isEqualTo(MENDED);
    }

    @Test
    void without_a_time_of_its_own_the_telling_is_as_late_as_it_comes() {
        tell(MENDED, "2024-09-10T12:00");

        assertThat(tell(AS_REGISTERED)).isEqualTo(NEWER);
        assertThat(tell(MENDED_AGAIN, "2024-09-10T10:00")).isEqualTo(NEWER);
        assertThat(versions.current()).isEqualTo(MENDED_AGAIN);
    }

    @Test
    void what_is_changed_back_counts_again() {
        tell(AS_REGISTERED, "2024-09-10T08:30");
        tell(MENDED, "2024-09-10T10:00");

        assertThat(tell(AS_REGISTERED, "2024-09-10T12:00")).isEqualTo(NEWER);
        assertThat(versions.current()).isEqualTo(AS_REGISTERED);
        assertThat(versions.all())
                .containsExactly(
                        version(AS_REGISTERED, "2024-09-10T08:30"),
                        version(MENDED, "2024-09-10T10:00"),
                        version(AS_REGISTERED, "2024-09-10T12:00"));
    }

    @Test
    void a_change_of_nothing_that_is_told_here_is_no_version() {
        tell(AS_REGISTERED, "2024-09-10T08:30");

        assertThat(tell(AS_REGISTERED, "2024-09-10T12:00")).isEqualTo(AGAIN);
        assertThat(versions.all()).containsExactly(version(AS_REGISTERED, "2024-09-10T12:00"));
        assertThat(tell(MENDED, "2024-09-10T10:00")).isEqualTo(OLDER);
        assertThat(versions.current()).isEqualTo(AS_REGISTERED);
        assertThat(versions.changed()).contains(At.at("2024-09-10T12:00"));
    }

    @Test
    void the_history_cant_be_changed_from_outside() {
        tell(AS_REGISTERED);
        List<Version> before = versions.all();
        tell(MENDED);

        assertThat(before).hasSize(1);
    }

    private VisitVersions.Told tell(RegisteredVisit told) {
        return versions.tell(told, Optional.empty());
    }

    private VisitVersions.Told tell(RegisteredVisit told, String changed) {
        return versions.tell(told, Optional.of(At.at(changed)));
    }

    private static Version version(RegisteredVisit told, String changed) {
        Instant at = At.at(changed);
        return new Version(told, Optional.of(at));
    }
}
