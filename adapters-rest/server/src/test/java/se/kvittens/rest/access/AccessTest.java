package se.kvittens.rest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.access.AccessTable.Row;
import se.kvittens.rest.access.Knocker.Kind;
import se.kvittens.rest.contract.Access;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.rig.Docs;

/** The page of who is answered what is what the server answers, and nobody gets what is not theirs. */
class AccessTest {

    @TempDir
    static Path folder;

    private static List<Row> rows;

    @BeforeAll
    static void ask() throws Exception {
        try (AccessTable table = new AccessTable(folder)) {
            rows = table.rows();
        }
    }

    private static List<Row> answered(Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .filter(row -> row.said().status() < 300)
                .toList();
    }

    private static Predicate<Row> of(Access access) {
        return row -> row.operation().access() == access;
    }

    private static Predicate<Row> by(Kind... kinds) {
        return row -> Set.of(kinds).contains(row.who().kind());
    }

    @Test
    void SYS_2_the_page_in_docs_is_fresh() throws IOException {
        Docs.assertFresh("api-access.md", AccessPage.of(rows));
    }

    @Test
    void SYS_2_no_operation_and_no_role_is_missing() {
        assertThat(rows.stream().map(Row::operation).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Contract.bundled().operations()));
        assertThat(rows.stream().flatMap(row -> row.who().role().stream()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Role.class));
        assertThat(rows)
                .hasSize(Contract.bundled().operations().size() * Knocker.all().size());
    }

    @Test
    void SYS_3_what_is_closed_is_closed_to_who_shows_no_token_and_what_is_of_persons_to_one_factor_and_devices() {
        assertThat(answered(by(Kind.NO_TOKEN).and(of(Access.OPEN).negate()))).isEmpty();
        assertThat(answered(
                        by(Kind.ONE_FACTOR, Kind.DEVICE, Kind.DEVICE_OF_OTHER).and(of(Access.PERSON))))
                .isEmpty();
    }

    @Test
    void SYS_2_nobody_gets_what_is_of_another_provider() {
        Predicate<Row> ofProvider = row -> row.operation().path().contains("{provider}");

        assertThat(answered(by(Kind.OTHER_PROVIDER, Kind.DEVICE_OF_OTHER).and(ofProvider)))
                .isEmpty();
    }

    @Test
    void SYS_2_a_carer_gets_no_visit_of_another_carer_and_none_of_an_earlier_day() {
        Predicate<Row> ofVisit = row -> row.operation().path().contains("{visit}");

        assertThat(answered(by(Kind.OTHERS_VISIT, Kind.EARLIER_DAY).and(ofVisit)))
                .isEmpty();
        assertThat(answered(
                        by(Kind.OTHERS_VISIT).and(row -> row.operation().path().endsWith("/visits"))))
                .extracting(row -> row.said().words())
                .containsOnly("200" + Answers.WITHOUT);
    }

    /** Else a cell would say that nobody comes in where the question was wrong. */
    @Test
    void each_operation_is_answered_to_somebody_and_nothing_fails() {
        assertThat(answered(row -> true).stream().map(Row::operation).collect(Collectors.toSet()))
                .extracting(Operation::id)
                .containsExactlyInAnyOrderElementsOf(Contract.bundled().operations().stream()
                        .map(Operation::id)
                        .toList());
        assertThat(rows).noneMatch(row -> row.said().status() >= 500);
    }
}
