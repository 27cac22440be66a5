package se.kvittens.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.generate.feed.MadeUpName;
import se.kvittens.files.hash.ContentHash;

class GeneratedMonthsTest {

    private static final GeneratedMonths.Size SMALL = new GeneratedMonths.Size(50, 3);

    /** These bytes are those of the seed on every machine and every version of Java. */
    @Test
    void a_seed_gives_the_same_bytes_everywhere(@TempDir Path folder) throws IOException {
        Settled.months("haninge", YearMonth.of(2024, 9), SMALL, 42).writeTo(folder, (done, visits) -> {});

        assertThat(ContentHash.of(Written.textOf(folder)))
                .isEqualTo("77356d555e40521b1c6f2bf1536325680b7b1a4b9bfe7c7012abd39b86aadaa8");
    }

    @Test
    void another_seed_gives_another_month() {
        assertThat(list(Settled.months("haninge", YearMonth.of(2024, 10), SMALL, 1)))
                .isEqualTo(list(Settled.months("haninge", YearMonth.of(2024, 10), SMALL, 1)))
                .isNotEqualTo(list(Settled.months("haninge", YearMonth.of(2024, 10), SMALL, 2)));
    }

    @Test
    void without_a_rule_book_there_is_no_month() {
        for (String municipality : List.of("haninge", "nowhere")) {
            assertThat(GeneratedMonths.of(
                            Settled.BOOKS,
                            new GeneratedMonths.Asked(
                                    new MunicipalityId(municipality), YearMonth.of(2019, 12), SMALL, 1)))
                    .isEmpty();
        }
    }

    @Test
    void each_provider_has_a_recipient_at_least() {
        assertThat(list(Settled.months("haninge", YearMonth.of(2024, 10), new GeneratedMonths.Size(3, 3), 1)))
                .hasSize(3);
        assertThatThrownBy(() -> new GeneratedMonths.Size(3, 4)).hasMessageContaining("3 recipients for 4 providers");
        assertThatThrownBy(() -> new GeneratedMonths.Size(3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeneratedMonths.Size(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Nobody works for two providers, and nobody is served by two. */
    @ParameterizedTest
    @CsvSource({"1,1", "41,2", "100,7", "200,1"})
    void people_are_of_one_provider_and_recipients_as_many_as_asked_for(long recipients, int providers) {
        List<ProviderMonth> months = list(
                Settled.months("huddinge", YearMonth.of(2024, 6), new GeneratedMonths.Size(recipients, providers), 5));

        assertThat(months)
                .hasSize(providers)
                .extracting(each -> each.provider().providerName())
                .doesNotHaveDuplicates();
        assertThat(months.stream()
                        .flatMap(month -> month.recipients().stream())
                        .map(each -> each.recipient().id()))
                .doesNotHaveDuplicates()
                .hasSize((int) recipients);
        assertThat(months.stream()
                        .flatMap(month -> month.visits().stream()
                                .map(RegisteredVisit::carer)
                                .distinct()))
                .doesNotHaveDuplicates();
    }

    /** A system never gives an id to two visits, of whatever providers. */
    @Test
    void SYS_1_a_system_has_each_id_once() {
        GeneratedMonths.Size size = new GeneratedMonths.Size(100, 7);
        List<ProviderMonth> months = list(Settled.months("haninge", YearMonth.of(2024, 9), size, 5));

        for (SystemOfRecord system : SystemOfRecord.values()) {
            assertThat(months.stream()
                            .flatMap(month -> month.visits().stream())
                            .filter(visit -> visit.system() == system)
                            .map(RegisteredVisit::id))
                    .hasSizeGreaterThan(1000)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nobody_bears_the_name_of_another() {
        assertThat(Stream.of(1L, 2L, 31L, 900L, 901L, 18_000L, 18_001L, 36_001L, 400_000L)
                        .map(number -> MadeUpName.of(new CarerId("c" + number)).toString()))
                .doesNotHaveDuplicates();
        assertThat(LongStream.rangeClosed(1, 40_000).mapToObj(number -> MadeUpName.of(new RecipientId("r" + number))))
                .doesNotHaveDuplicates();
    }

    /** In the hour that the clock shows twice, some are in the first and some in the second. */
    @Test
    void TIME_1_nights_have_visits_when_the_clock_is_changed() {
        List<Instant> starts =
                startsOf(Settled.months("haninge", YearMonth.of(2024, 10), new GeneratedMonths.Size(1500, 3), 1));

        assertThat(starts)
                .anyMatch(at -> isBetween(at, "2024-10-27T00:00:00Z", "2024-10-27T01:00:00Z"))
                .anyMatch(at -> isBetween(at, "2024-10-27T01:00:00Z", "2024-10-27T02:00:00Z"));
        assertThat(startsOf(Settled.months("haninge", YearMonth.of(2025, 3), new GeneratedMonths.Size(1500, 3), 1)))
                .anyMatch(at -> isBetween(at, "2025-03-30T01:00:00Z", "2025-03-30T02:00:00Z"));
    }

    @Test
    void SYS_1_in_the_month_of_the_change_visits_come_from_both_systems_and_some_are_in_both() {
        GeneratedMonths months = Settled.months("haninge", YearMonth.of(2024, 9), new GeneratedMonths.Size(600, 4), 1);

        assertThat(list(months))
                .extracting(month -> month.provider().ownDay())
                .containsOnly(Optional.empty(), Optional.of(LocalDate.of(2024, 9, 17)));
        assertThat(list(months))
                .allSatisfy(month -> assertThat(month.visits())
                        .extracting(RegisteredVisit::system)
                        .contains(SystemOfRecord.PHONIRO, SystemOfRecord.LIFECARE));
        assertThat(Settled.of(months).setAside).isBetween(10, 100);
    }

    private static List<Instant> startsOf(GeneratedMonths months) {
        return list(months).stream()
                .flatMap(month -> month.visits().stream())
                .map(RegisteredVisit::firstReceipt)
                .toList();
    }

    private static boolean isBetween(Instant at, String from, String to) {
        return !at.isBefore(Instant.parse(from)) && at.isBefore(Instant.parse(to));
    }

    private static List<ProviderMonth> list(GeneratedMonths months) {
        return StreamSupport.stream(months.spliterator(), false).toList();
    }
}
