package se.kvittens.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.identity.SystemOfRecord.LIFECARE;
import static se.kvittens.domain.identity.SystemOfRecord.PHONIRO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;

/** SYS-1: all go live on 2024-09-23, the pilot on 2024-09-17. */
class CutOverTest {

    private final CutOver north = Town.north().book().cutOver();

    @ParameterizedTest
    @CsvSource({
        "Another, '', 2024-09-22T23:59:59, PHONIRO",
        "Another, '', 2024-09-23T00:00:00, LIFECARE",
        "The pilot, '', 2024-09-16T23:59:59, PHONIRO",
        "The pilot, '', 2024-09-17T00:00:00, LIFECARE",
        "The pilot, 2024-09-20, 2024-09-19T23:59:59, PHONIRO",
        "The pilot, 2024-09-20, 2024-09-20T00:00:00, LIFECARE"
    })
    void SYS_1_the_new_system_is_live_from_the_providers_go_live(
            String name, String ownDay, String instant, SystemOfRecord live) {
        CutOver.GoLive provider =
                new CutOver.GoLive(name, ownDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ownDay)));

        assertThat(north.liveAt(at(instant), provider)).isEqualTo(live);
    }

    @ParameterizedTest
    @CsvSource({
        "Another, '', SYS-1.goLive, 2024-09-23",
        "The pilot, '', SYS-1.goLiveByProvider, 2024-09-17",
        "The pilot, 2024-09-20, '', 2024-09-20"
    })
    void SYS_1_which_system_was_live_rests_on_the_start_and_the_go_live(
            String name, String ownDay, String setting, LocalDate day) {
        CutOver.GoLive provider =
                new CutOver.GoLive(name, ownDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ownDay)));

        Step why = north.live(at("2024-09-10T08:00"), provider).why();

        assertThat(why.because()).contains(new Fact(Term.START, at("2024-09-10T08:00")), new Fact(Term.GO_LIVE, day));
        assertThat(north.goLiveOf(provider)).contains(day);
        assertThat(settings(why))
                .containsExactlyElementsOf(Stream.of(setting, "SYS-1.newAloneFrom", "SYS-1.before")
                        .filter(key -> !key.isEmpty())
                        .toList());
    }

    @Test
    void SYS_1_in_a_town_with_one_system_the_rule_book_alone_says_which() {
        CutOver south = Town.south().book().cutOver();
        CutOver.GoLive provider = new CutOver.GoLive("Any", Optional.empty());

        assertThat(settings(south.live(at("2030-01-01T08:00"), provider).why()))
                .containsExactly("SYS-1.policy", "SYS-1.system");
        assertThat(south.goLiveOf(provider)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30T23:59:59, PHONIRO", "2024-10-01T00:00:00, LIFECARE"})
    void SYS_1_from_October_the_new_system_alone_is_used(String instant, SystemOfRecord usual) {
        assertThat(north.usualSystemAt(at(instant))).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-22, PT30M", "2024-09-23, PT40M"})
    void SYS_1_a_visit_that_is_in_both_counts_once_from_the_system_that_was_live(String day, String executed) {
        Settled month = MonthBuilder.in(Town.north())
                .month("2024-09")
                .of(recipient("anna"))
                .with(
                        visit("v").in(LIFECARE).times(day + "T08:00", day + "T08:40"),
                        visit("v").in(PHONIRO).times(day + "T08:00", day + "T08:30"))
                .settle();

        assertThat(month.executed("v")).hasToString(executed);
        assertThat(month.settlement().setAside()).isEqualTo(1);
        assertThat(month.settlement().shares().visits()).isEqualTo(1);
    }

    @Test
    void SYS_1_both_systems_are_needed_for_the_month_of_the_change() {
        Settled month = MonthBuilder.in(Town.north())
                .month("2024-09")
                .of(recipient("anna"))
                .with(
                        visit("v").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                        visit("w").in(LIFECARE).times("2024-09-25T08:00", "2024-09-25T08:30"))
                .settle();

        assertThat(month.settlement().visits()).hasSize(2);
        assertThat(month.settlement().setAside()).isZero();
    }

    @Test
    void SYS_1_a_town_with_one_system_keeps_its_copy() {
        CutOver.GoLive provider = new CutOver.GoLive("Any", Optional.empty());

        assertThat(Town.south().book().cutOver().liveAt(at("2030-01-01T08:00"), provider))
                .isEqualTo(PHONIRO);
        assertThat(Town.south().book().cutOver().usualSystemAt(at("2030-01-01T08:00")))
                .isEqualTo(PHONIRO);
    }

    private static List<String> settings(Step why) {
        return why.because().stream()
                .filter(Ruled.class::isInstance)
                .map(ruled -> ((Ruled) ruled).setting().key())
                .toList();
    }
}
