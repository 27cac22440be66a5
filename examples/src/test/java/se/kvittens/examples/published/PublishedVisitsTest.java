package se.kvittens.examples.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

class PublishedVisitsTest {

    @TempDir
    Path folder;

    /** The figures were also reckoned from the excerpt by SQL, as docs/published-visits.md does for the whole file. */
    @Test
    void the_excerpt_settles_to_what_sql_says() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new PublishedVisits(new PrintStream(printed, true, UTF_8)).tell(excerpt(), folder);

        assertThat(printed.toString(UTF_8).lines())
                .containsExactly(("""
                municipality,provider,visits,empty,in_pairs,sharing,overlapping,over_granted,\
                executed_minutes,counted_minutes,paid_minutes,amount
                haninge,cp-sat/E2,33,0,12,0,0,22,580,580,495,3300.00
                haninge,cp-sat/i-100,35,0,12,0,0,12,940,940,880,5866.70
                haninge,cp-sat/i-116,10,0,0,0,0,0,270,270,270,1800.00
                haninge,simulated-annealing/bazirha-caie/sol-K2,33,0,12,0,0,17,544,544,492,3280.00
                haninge,simulated-annealing/bazirha-caie/sol-K6,33,0,16,0,0,14,1267,1267,1201,8006.66
                haninge,simulated-annealing/bazirha-caie/sol-M7,16,0,8,0,0,3,232,232,219,1459.99
                haninge,all,160,0,60,0,0,68,3833,3833,3557,23713.35
                huddinge,cp-sat/E2,33,0,0,6,0,0,580,484,484,3226.67
                huddinge,cp-sat/i-100,35,0,0,6,0,0,940,801,801,5339.99
                huddinge,cp-sat/i-116,10,0,0,0,0,0,270,270,270,1800.00
                huddinge,simulated-annealing/bazirha-caie/sol-K2,33,0,0,6,0,0,544,461,461,3073.32
                huddinge,simulated-annealing/bazirha-caie/sol-K6,33,0,0,8,0,0,1267,1059,1059,7059.99
                huddinge,simulated-annealing/bazirha-caie/sol-M7,16,0,0,4,0,0,232,186,186,1240.00
                huddinge,all,160,0,0,30,0,0,3833,3261,3261,21739.97
                """).lines().toArray(String[]::new));
        assertThat(folder.resolve("haninge-2024-11/provider-6/visits.csv")).exists();
        assertThat(folder.resolve("huddinge-2024-03/provider-6/visits.csv")).exists();
    }

    @Test
    void in_haninge_one_of_two_flags_and_has_the_tasks() {
        assertThat(twoAtOnce(Town.HANINGE))
                .extracting(visit -> visit.remarks().doubleStaffing())
                .containsExactly(false, true, false);
        assertThat(twoAtOnce(Town.HANINGE))
                .extracting(RegisteredVisit::tasks)
                .element(0)
                .isEqualTo(Set.of());
    }

    @Test
    void in_huddinge_nobody_flags_and_both_have_tasks() {
        assertThat(twoAtOnce(Town.HUDDINGE))
                .noneMatch(visit -> visit.remarks().doubleStaffing())
                .noneMatch(visit -> visit.tasks().isEmpty());
    }

    @Test
    void grants_are_to_the_nearest_quarter() {
        assertThat(List.of(10, 22, 23, 30))
                .extracting(PlanMonth::granted)
                .containsExactly(
                        Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(30));
    }

    /** One of the published seeds passes for a personal number. */
    @Test
    void a_provider_is_named_without_the_seed_of_the_run() {
        assertThat(new Plan("simulated-annealing/bazirha/sol-D1-1393688006", List.of()).provider())
                .isEqualTo("simulated-annealing/bazirha/sol-D1");
        assertThat(new Plan("cp-sat/i-100", List.of()).provider()).isEqualTo("cp-sat/i-100");
    }

    @Test
    void a_file_of_another_kind_is_told_with_its_faults() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), """
                plan,patient,caregiver,service,arrival_minute,departure_minute
                a,p1,c1,s1,early,20
                """);

        assertThat(Plan.readAll(file).getLeft())
                .extracting(Fault::kind, Fault::line, Fault::field)
                .containsExactly(tuple(FaultKind.INVALID_VALUE, 2L, "arrival_minute"));
    }

    private static List<RegisteredVisit> twoAtOnce(Town town) {
        Plan plan = new Plan(
                "plan",
                List.of(
                        new PlannedVisit(2, "p1", "c2", 10, 40),
                        new PlannedVisit(3, "p1", "c1", 15, 30),
                        new PlannedVisit(4, "p1", "c3", 40, 50)));
        ProviderMonth month = new PlanMonth(plan, town).toProviderMonth();
        return month.visits();
    }

    private static List<Plan> excerpt() throws IOException, URISyntaxException {
        var file = Objects.requireNonNull(PublishedVisitsTest.class.getResource("uhhc-excerpt.csv"));
        return Plan.readAll(Path.of(file.toURI())).get();
    }
}
