package se.kvittens.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

class DemoMonthsTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    /** Those that only Huddinge's rules can give, and that of a correction, which is made to a month settled before. */
    private static final Set<DeviationCode> NOT_IN_HANINGE = EnumSet.of(
            DeviationCode.CORRECTED,
            DeviationCode.LATE_POST_REGISTRATION,
            DeviationCode.CATEGORIES_MIXED,
            DeviationCode.DOUBLE_STAFFING_NOT_COMPENSATED,
            DeviationCode.COHABITANT_SPLIT,
            DeviationCode.COHABITANT_SPLIT_NEEDED);

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final List<ProviderMonth> USUAL = DemoMonths.of(DemoMonths.USUAL_SEED);

    @Test
    void two_providers_have_two_months_each() {
        assertThat(USUAL)
                .extracting(month -> month.month() + " " + month.provider().providerName())
                .containsExactly(
                        "2024-09 Hemtjänst Exempelviken",
                        "2024-09 Exempelöns omsorg",
                        "2024-10 Hemtjänst Exempelviken",
                        "2024-10 Exempelöns omsorg");
        assertThat(DemoMonths.of(DemoMonths.USUAL_SEED, OCTOBER)).isEqualTo(USUAL.subList(2, 4));
    }

    /** These figures are those of the usual seed on every machine and every version of Java. */
    @Test
    void the_usual_seed_gives_the_usual_months() {
        assertThat(USUAL).extracting(month -> month.recipients().size()).containsExactly(298, 24, 296, 24);
        assertThat(USUAL).extracting(month -> month.visits().size()).containsExactly(16_799, 990, 17_270, 1000);
        assertThat(USUAL)
                .extracting(month -> settled(month).invoice().amount().toString())
                .containsExactly("3226229.00", "227681.98", "3369955.46", "230323.99");
    }

    @Test
    void the_same_seed_gives_the_same_months_and_another_seed_others() {
        assertThat(DemoMonths.of(DemoMonths.USUAL_SEED)).isEqualTo(USUAL);
        assertThat(DemoMonths.of(1)).isNotEqualTo(USUAL);
    }

    @Test
    void the_same_seed_gives_the_same_bytes(@TempDir Path folder) throws IOException {
        MonthFolderWriter.to(folder.resolve("one")).write(DemoMonths.of(7, SEPTEMBER));
        MonthFolderWriter.to(folder.resolve("other")).write(DemoMonths.of(7, SEPTEMBER));

        assertThat(contentOf(folder.resolve("one"))).hasSize(14).isEqualTo(contentOf(folder.resolve("other")));
    }

    /** With the night in October whose hours come twice. */
    @Test
    void a_month_folder_holds_all_of_it(@TempDir Path folder) throws IOException {
        for (YearMonth month : DemoMonths.MONTHS) {
            List<ProviderMonth> written = DemoMonths.of(DemoMonths.USUAL_SEED, month);
            MonthFolderWriter.to(folder.resolve(month.toString())).write(written);

            List<ProviderMonth> read = new ArrayList<>();
            for (ProviderFolder provider : MonthFolder.open(folder.resolve(month.toString()), BOOKS)
                    .get()
                    .providers()) {
                assertThat(provider.read().rejects()).isEmpty();
                read.add(provider.read().month());
            }
            assertThat(read).isEqualTo(written);
        }
    }

    @Test
    void september_comes_from_two_systems_and_october_from_one() {
        assertThat(USUAL.get(0).visits())
                .extracting(RegisteredVisit::system)
                .contains(SystemOfRecord.PHONIRO, SystemOfRecord.LIFECARE);
        assertThat(settled(USUAL.get(0)).setAside()).isBetween(1, 40);
        assertThat(USUAL.get(2).visits()).extracting(RegisteredVisit::system).containsOnly(SystemOfRecord.LIFECARE);
        assertThat(settled(USUAL.get(2)).setAside()).isZero();
    }

    @Test
    void every_deviation_that_haninge_knows_occurs_with_whatever_seed() {
        for (long seed : List.of(DemoMonths.USUAL_SEED, 1L, 16L)) {
            Set<DeviationCode> found = EnumSet.noneOf(DeviationCode.class);
            DemoMonths.of(seed).forEach(month -> deviations(settled(month)).forEach(each -> found.add(each.code())));

            assertThat(found).as("seed %s", seed).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NOT_IN_HANINGE)));
        }
    }

    @Test
    void most_of_the_granted_time_is_executed() {
        assertThat(USUAL).allSatisfy(month -> {
            Settlement settled = settled(month);
            Duration executed = settled.shares().executed();
            Duration granted = settled.shares().granted();
            assertThat(executed.toSeconds() / (double) granted.toSeconds()).isBetween(0.7, 0.9);
        });
    }

    /** In both months to somebody, and to somebody of each provider. */
    @Test
    void readjustment_is_paid_for_absences_and_ended_assignments() {
        List<Boolean> isPaid = USUAL.stream()
                .map(month -> settled(month).recipients().stream()
                        .anyMatch(recipient -> !recipient.readjustment().value().isZero()))
                .toList();

        assertThat(isPaid.get(0)).isTrue();
        assertThat(isPaid.get(2)).isTrue();
        assertThat(isPaid.get(1) || isPaid.get(3)).isTrue();
    }

    @Test
    void ids_say_nothing_of_anybody() {
        assertThat(USUAL).allSatisfy(month -> {
            assertThat(month.recipients())
                    .allMatch(file -> file.recipient().id().value().matches("r\\d{4}"));
            assertThat(month.visits())
                    .allMatch(visit -> visit.carer().value().matches("c\\d{3,4}"))
                    .allMatch(visit -> visit.id().value().matches("v\\d{6}"));
        });
    }

    private static Settlement settled(ProviderMonth month) {
        return new Settle(BOOKS)
                .settle(month, new Basis(Optional.empty(), true))
                .get();
    }

    private static Stream<Deviation> deviations(Settlement settled) {
        return Stream.of(
                        settled.deviations().stream(),
                        settled.recipients().stream().flatMap(recipient -> recipient.deviations().stream()),
                        settled.visits().flatMap(visit -> visit.deviations().stream()))
                .flatMap(each -> each);
    }

    private static TreeMap<String, String> contentOf(Path folder) throws IOException {
        TreeMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }
}
