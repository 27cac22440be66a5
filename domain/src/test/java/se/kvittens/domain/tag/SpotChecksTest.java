package se.kvittens.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.tag.TagDrawer.PROVIDER;
import static se.kvittens.domain.tag.TagDrawer.uid;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/** Which tags are to be checked: a twentieth of those at doors each month. */
class SpotChecksTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final SpotChecks CHECKS = new SpotChecks(TagDrawer.RULES);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
    void REG_11_a_twentieth_of_the_mounted_tags_is_due_rounded_up(int mounted, int due) {
        assertThat(due(mounted(mounted))).hasSize(due);
    }

    @Test
    void REG_11_those_that_nobody_has_looked_at_for_longest_come_first() {
        TagDrawer drawer = mounted(41);
        drawer.check(uid(0), true, "2024-09-01T08:00");
        drawer.check(uid(1), true, "2024-08-01T08:00");
        assertThat(due(drawer)).containsExactly(uid(2), uid(3), uid(4));

        for (int i = 2; i < 41; i++) {
            drawer.check(uid(i), true, "2024-09-15T08:00");
        }
        assertThat(due(drawer)).containsExactly(uid(1), uid(0), uid(2));
    }

    @Test
    void REG_11_what_is_checked_in_the_month_counts_and_is_not_due_again_until_the_next() {
        TagDrawer drawer = mounted(41);
        drawer.check(uid(7), true, "2024-10-01T00:00:00");
        assertThat(due(drawer)).containsExactly(uid(0), uid(1));
        drawer.check(uid(0), true, "2024-10-31T23:59:59");
        drawer.check(uid(1), true, "2024-11-01T00:00:00");
        assertThat(due(drawer)).containsExactly(uid(2));
        drawer.check(uid(2), true, "2024-10-20T08:00");
        assertThat(due(drawer)).isEmpty();
    }

    @Test
    void REG_11_a_tag_that_was_not_in_place_is_due_until_it_is_found_or_retired() {
        TagDrawer drawer = mounted(3);
        drawer.check(uid(1), false, "2024-10-05T08:00");
        drawer.check(uid(2), false, "2024-10-04T08:00");
        assertThat(due(drawer)).containsExactly(uid(2), uid(1));
        drawer.check(uid(1), true, "2024-10-06T08:00");
        drawer.retire(uid(2), "2024-10-06T08:00");
        assertThat(due(drawer)).isEmpty();
    }

    @Test
    void REG_11_only_tags_at_doors_are_checked_and_each_provider_has_its_share() {
        TagDrawer drawer = new TagDrawer(5);
        drawer.issue(uid(1), "2024-01-01T08:00");
        drawer.issue(uid(2), "2024-01-01T08:00");
        drawer.mount(uid(2), new RecipientId("r2"), "2024-01-02T08:00");

        assertThat(due(drawer)).containsExactly(uid(2));
        assertThat(CHECKS.due(drawer.register(), new ProviderId("q"), OCTOBER)).isEmpty();
    }

    private static TagDrawer mounted(int number) {
        TagDrawer drawer = new TagDrawer(number);
        for (int i = 0; i < number; i++) {
            drawer.issue(uid(i), "2024-01-01T08:00");
            drawer.mount(uid(i), new RecipientId("r" + i), "2024-01-02T08:00");
        }
        return drawer;
    }

    private static List<TagUid> due(TagDrawer drawer) {
        return CHECKS.due(drawer.register(), PROVIDER, OCTOBER).stream()
                .map(Tag::uid)
                .toList();
    }
}
