package se.kvittens.files.monthsupply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.files.monthsupply.MonthFolders.NORTH;
import static se.kvittens.files.monthsupply.MonthFolders.SOUTH;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.rulebook.RuleBookFolder;

/** What is wrong with months that are supplied, that it is told once, and that what is mended is read anew. */
class MonthsFolderTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);

    /** The rule book's own lock of October: the third working day of November at 16:00. */
    private static final Instant OWN_LOCK = Instant.parse("2024-11-05T15:00:00Z");

    @TempDir
    Path parent;

    private Path root = Path.of("");

    private final List<Fault> told = new ArrayList<>();
    private MonthFolders folders;
    private MonthsFolder months;

    @BeforeEach
    void write() {
        root = parent.resolve("months");
        folders = new MonthFolders(root).with("oct", "2024-10", NORTH, SOUTH).with("nov", "2024-11", NORTH);
        months = agreedOn(MonthFolders.agreed());
    }

    @Test
    void a_month_that_two_folders_have_is_supplied_of_neither_and_both_are_named() {
        folders.with("again", "2024-10", SOUTH);

        assertThat(find(SOUTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.TWICE));
        assertThat(find(NORTH, OCTOBER).get()).isPresent();
        assertThat(told)
                .extracting(Fault::kind, this::fileOf, Fault::field, Fault::value, Fault::expected)
                .containsExactly(tuple(
                        FaultKind.SUPPLIED_TWICE,
                        "oct/month.yaml",
                        "providers",
                        "Södra",
                        root.resolve("again/month.yaml").toString()));
        folders.rename("again", ".again");
        assertThat(find(SOUTH, OCTOBER).get()).isPresent();
    }

    @Test
    void a_month_with_a_reject_is_not_supplied_and_its_line_is_told_once_until_it_is_wrong_anew() {
        String sound = folders.read("oct/p1/visits.csv");
        folders.and("oct/p1/visits.csv", "v9,anna,c1,8.45,NFC,,\n");

        assertThat(find(NORTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.NOT_IN_ORDER));
        assertThat(find(NORTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.NOT_IN_ORDER));
        assertThat(told)
                .extracting(this::fileOf, Fault::line, Fault::field)
                .containsExactly(tuple("oct/p1/visits.csv", 3L, "start"));
        folders.write("oct/p1/visits.csv", sound);
        assertThat(find(NORTH, OCTOBER).get()).isPresent();
        folders.and("oct/p1/visits.csv", "v9,anna,c1,8.45,NFC,,\n");
        assertThat(find(NORTH, OCTOBER).isLeft()).isTrue();
        assertThat(told).hasSize(2);
    }

    @Test
    void of_very_many_faults_the_first_hundred_are_told_and_that_there_are_more() {
        folders.and("oct/p1/visits.csv", "v9,anna,c1,8.45,NFC,,\n".repeat(101));

        assertThat(find(NORTH, OCTOBER).isLeft()).isTrue();
        assertThat(told).hasSize(101).last().extracting(Fault::kind).isEqualTo(FaultKind.TOO_MANY_FAULTS);
    }

    @Test
    void where_a_manifest_cant_be_read_what_is_elsewhere_is_supplied_and_of_the_rest_nobody_knows() {
        folders.write("new/month.yaml", "format: [");

        assertThat(find(NORTH, OCTOBER).get()).isPresent();
        assertThat(find(SOUTH, NOVEMBER)).isEqualTo(Either.left(SupplyFault.NOT_IN_ORDER));
        assertThat(months.months(SOUTH).get()).containsExactly(OCTOBER);
        assertThat(told)
                .extracting(Fault::kind, this::fileOf)
                .containsExactly(tuple(FaultKind.MALFORMED_YAML, "new/month.yaml"));
    }

    @Test
    void what_is_added_changed_and_taken_away_is_seen_when_it_is_asked_for() {
        assertThat(find(SOUTH, NOVEMBER).get()).isEmpty();
        folders.with("nov-south", "2024-11", SOUTH);
        Supplied first = find(SOUTH, NOVEMBER).get().orElseThrow();
        folders.and("nov-south/p1/recipients.csv", "bo,1950-01-31\n");
        Supplied second = find(SOUTH, NOVEMBER).get().orElseThrow();
        folders.write(
                "nov-south/p1/orders.csv",
                "recipient,granted,per,category,from\nanna,PT10H,MONTH,HOME_CARE,2024-01-01\n");
        Supplied third = find(SOUTH, NOVEMBER).get().orElseThrow();
        folders.write(
                "nov-south/prices.yaml", folders.read("nov-south/prices.yaml").replace("400", "401"));
        Supplied fourth = find(SOUTH, NOVEMBER).get().orElseThrow();
        folders.rename("nov-south", ".nov-south");

        assertThat(first.month().recipients()).hasSize(1);
        assertThat(second.month().recipients()).hasSize(2);
        assertThat(third.month().recipients().get(0).executions()).hasSize(1);
        assertThat(fourth.month().prices()).isNotEqualTo(third.month().prices());
        assertThat(find(SOUTH, NOVEMBER).get()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void TIME_7_a_lock_that_is_agreed_on_is_that_of_a_month_that_leaves_it_out() {
        LockDate lock = new LockDate(OWN_LOCK.plusSeconds(3600));
        months = agreedOn(MonthFolders.agreed(new PublishedLocks(Map.of(OCTOBER, lock)), Optional.empty()));

        assertThat(find(NORTH, OCTOBER)
                        .get()
                        .orElseThrow()
                        .month()
                        .publishedLocks()
                        .of(OCTOBER))
                .contains(lock);
    }

    @Test
    void TIME_7_a_month_folder_may_say_the_lock_that_visits_are_recorded_by_and_no_other() {
        folders.and("oct/month.yaml", "lockDates: {2024-10: 2024-11-05T16:00}\n");
        assertThat(find(NORTH, OCTOBER).get()).isPresent();

        folders.write("oct/month.yaml", folders.read("oct/month.yaml").replace("16:00", "16:01"));
        assertThat(find(NORTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.NOT_IN_ORDER));
        assertThat(find(NORTH, NOVEMBER).get()).isPresent();
        assertThat(told)
                .extracting(Fault::kind, this::fileOf, Fault::field, Fault::value, Fault::expected)
                .containsExactly(tuple(
                        FaultKind.SAID_OTHERWISE,
                        "oct/month.yaml",
                        "lockDates.2024-10",
                        "2024-11-05T16:01",
                        "serve.yaml: 2024-11-05T16:00"));
    }

    @Test
    void SYS_1_a_month_folder_may_say_the_day_of_go_live_that_is_agreed_on_and_no_other() {
        folders.write(
                "oct/month.yaml",
                folders.read("oct/month.yaml").replace("folder: p1", "folder: p1, goLive: 2024-09-17"));
        assertThat(find(NORTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.NOT_IN_ORDER));
        assertThat(told)
                .extracting(Fault::kind, Fault::field, Fault::value, Fault::expected)
                .containsExactly(tuple(FaultKind.SAID_OTHERWISE, "goLive (Norra)", "2024-09-17", "serve.yaml: –"));

        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 9, 17));
        months = agreedOn(MonthFolders.agreed(PublishedLocks.NONE, day));
        assertThat(find(NORTH, OCTOBER).get().orElseThrow().month().provider().ownDay())
                .isEqualTo(day);
        assertThat(find(SOUTH, OCTOBER).get().orElseThrow().month().provider().ownDay())
                .isEqualTo(day);
    }

    @Test
    void a_month_folder_of_another_municipality_is_not_supplied() {
        folders.write("oct/month.yaml", folders.read("oct/month.yaml").replace("haninge", "huddinge"));

        assertThat(find(NORTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.NOT_IN_ORDER));
        assertThat(told).extracting(Fault::field, Fault::value).containsExactly(tuple("municipality", "huddinge"));
    }

    @Test
    void where_the_folder_is_not_there_nothing_is_known_until_it_is() {
        new MonthFolders(parent).rename("months", "away");

        assertThat(find(NORTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.UNREACHABLE));
        assertThat(months.months(NORTH)).isEqualTo(Either.left(SupplyFault.UNREACHABLE));
        assertThat(told).extracting(Fault::kind).containsExactly(FaultKind.UNREADABLE_FILE);
        new MonthFolders(parent).rename("away", "months");
        assertThat(find(NORTH, OCTOBER).get()).isPresent();
    }

    @Test
    void all_that_is_wrong_with_manifests_can_be_asked_for_at_once_and_said_in_both_languages() {
        folders.with("again", "2024-10", SOUTH).write("new/month.yaml", "format: 1\n");
        folders.and("nov/month.yaml", "lockDates: {2024-10: 2024-11-05T16:01}\n");

        assertThat(months.faults())
                .extracting(this::fileOf, Fault::kind)
                .containsExactly(
                        tuple("new/month.yaml", FaultKind.MISSING_FIELD),
                        tuple("new/month.yaml", FaultKind.MISSING_FIELD),
                        tuple("new/month.yaml", FaultKind.MISSING_FIELD),
                        tuple("nov/month.yaml", FaultKind.SAID_OTHERWISE),
                        tuple("oct/month.yaml", FaultKind.SUPPLIED_TWICE));
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("sv")}) {
            assertThat(months.faults())
                    .allSatisfy(fault -> assertThat(new FaultText(language).of(fault))
                            .startsWith(fault.file())
                            .doesNotContain("{"));
        }
    }

    private Either<SupplyFault, Optional<Supplied>> find(ProviderId provider, YearMonth month) {
        return months.find(provider, month);
    }

    private MonthsFolder agreedOn(Agreed agreed) {
        return new MonthsFolder(root, agreed, BOOKS, MonthsFolder.USUAL_RECORDS, told::add);
    }

    private String fileOf(Fault fault) {
        return root.relativize(Path.of(fault.file())).toString().replace('\\', '/');
    }
}
