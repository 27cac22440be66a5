package se.kvittens.files.whomay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.files.docs.GeneratedFile;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** The page of who may do what is what the rules answer, and leaves nothing out. */
class WhoMayWhatTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    /** The books whose system at that time lets a visit be changed for 72 hours after its approval. */
    private static final Set<String> WITH_WINDOW = Set.of("haninge-v1", "huddinge-v1");

    private static final String NOT_APPROVED = "not approved";
    private static final String AT_72_HOURS = "approved 72 h ago";
    private static final String AFTER_72_HOURS = "approved 72 h and 1 s ago";
    private static final String NOT_YET = "`FINAL_BEFORE_LOCK` TIME-7";
    private static final List<String> NOT_THEY = List.of(
            "`NOT_IN_THIS_ROLE` SYS-2",
            "`NOT_IN_THIS_ROLE` SYS-2",
            "`NOT_IN_THIS_ROLE` SYS-2",
            "`NOT_IN_THIS_ROLE` SYS-2");

    static List<RuleBook> books() {
        return BOOKS.all();
    }

    @Test
    void SYS_2_the_page_in_docs_is_fresh() throws IOException {
        GeneratedFile.assertFresh(ProjectFolder.docs("who-may-what.md"), new WhoMayWhatPage(BOOKS).text());
    }

    @Test
    void SYS_2_each_rule_book_has_one_table() {
        assertThat(new WhoMayWhatPage(BOOKS).tables().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(books());
    }

    @ParameterizedTest
    @MethodSource("books")
    void SYS_2_no_act_no_role_and_no_happening_is_missing(RuleBook book) {
        Questions questions = new Questions(book, BOOKS);
        AnswerTable table = AnswerTable.of(questions);

        for (Act act : EnumSet.allOf(Act.class)) {
            for (String state : questions.of(act).keySet()) {
                assertThat(doers(table, act, state))
                        .as(act + " " + state)
                        .isEqualTo(Doer.all().stream().map(Doer::label).collect(Collectors.toSet()));
            }
        }
        assertThat(Doer.all()).extracting(Doer::role).contains(Role.values());
        assertThat(questions.asked())
                .isEqualTo(Stream.concat(kinds(Happening.class), kinds(TagHappening.class))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("books")
    void TIME_5_a_planner_approves_until_the_lock_and_a_carer_never(RuleBook book) {
        AnswerTable table = AnswerTable.of(new Questions(book, BOOKS));

        assertThat(table.answersTo(Act.APPROVE, NOT_APPROVED, "PLANNER"))
                .containsExactly("yes", "yes", "`LOCKED` TIME-5", "`LOCKED` TIME-5");
        assertThat(table.answersTo(Act.APPROVE, NOT_APPROVED, "CARER (own visit)"))
                .isEqualTo(NOT_THEY);
        assertThat(table.answersTo(Act.CHOOSE_TASKS, NOT_APPROVED, "CARER (another's)"))
                .containsOnly("`NOT_OWN_VISIT` SYS-2");
    }

    @ParameterizedTest
    @MethodSource("books")
    void REG_7_the_window_of_a_change_is_that_of_the_rule_book(RuleBook book) {
        AnswerTable table = AnswerTable.of(new Questions(book, BOOKS));
        boolean hasWindow = WITH_WINDOW.contains(book.version().label());

        assertThat(table.answersTo(Act.ADJUST, AT_72_HOURS, "PLANNER").subList(0, 2))
                .containsOnly("yes");
        assertThat(table.answersTo(Act.ADJUST, AFTER_72_HOURS, "PLANNER").get(0))
                .isEqualTo(hasWindow ? "`WINDOW_CLOSED` REG-7" : "yes");
    }

    /** A second after a lock at 23:59:59 is the day after. */
    @ParameterizedTest
    @MethodSource("books")
    void TIME_7_a_month_is_closed_from_the_day_after_the_lock(RuleBook book) {
        boolean isLastSecond = book.lock().at().value().equals(LocalTime.of(23, 59, 59));
        AnswerTable table = AnswerTable.of(new Questions(book, BOOKS));

        assertThat(table.answersTo(Act.CLOSE_MONTH, "a month that is open", "MANAGER"))
                .containsExactly(NOT_YET, NOT_YET, isLastSecond ? "yes" : NOT_YET, "yes");
        assertThat(table.answersTo(Act.CLOSE_MONTH, "a month that is open", "PLANNER"))
                .isEqualTo(NOT_THEY);
    }

    @ParameterizedTest
    @MethodSource("books")
    void REG_11_the_lock_is_nothing_to_tags(RuleBook book) {
        AnswerTable table = AnswerTable.of(new Questions(book, BOOKS));

        assertThat(table.rows())
                .filteredOn(row -> row.act().name().endsWith("_TAG"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Set.copyOf(row.answers())).hasSize(1));
    }

    private static Set<String> doers(AnswerTable table, Act act, String state) {
        return table.rows().stream()
                .filter(row -> row.act() == act && row.states().contains(state))
                .flatMap(row -> row.doers().stream())
                .map(Doer::label)
                .collect(Collectors.toSet());
    }

    /** The records of a sealed type. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WhoMayWhatTest::kinds)
                : Stream.of(type);
    }
}
