package se.kvittens.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.files.fault.Texts;
import se.kvittens.rest.jobs.JobProblems;
import se.kvittens.rest.messages.MessageProblems;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.signin.SignInFault;

/** That each problem has words in both languages, and that there are no others. */
class ProblemWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));

    private static Stream<Problem> all() throws ReflectiveOperationException {
        Stream.Builder<Problem> all = Stream.builder();
        for (Class<?> of : List.of(Problems.class, JobProblems.class, MessageProblems.class)) {
            for (var method : of.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0) {
                    all.add((Problem) method.invoke(null));
                }
            }
        }
        Arrays.stream(RefusalCode.values()).map(Problems::of).forEach(all);
        Arrays.stream(TagRefusalCode.values()).map(Problems::of).forEach(all);
        Arrays.stream(OpeningRefusal.values()).map(Problems::of).forEach(all);
        Arrays.stream(JournalFault.values()).map(Problems::of).forEach(all);
        Arrays.stream(SupplyFault.values()).map(Problems::of).forEach(all);
        Arrays.stream(SignInFault.values()).map(Problems::of).forEach(all);
        for (AnswerProblems.Thing thing : AnswerProblems.Thing.values()) {
            Arrays.stream(RefusalReason.values())
                    .map(reason -> AnswerProblems.of(reason, thing))
                    .forEach(all);
        }
        Arrays.stream(Obstacle.Kind.values()).map(AnswerProblems::of).forEach(all);
        all.add(Problems.earlierMonth("EARLIER_MONTH_MISSING", YearMonth.of(2025, 3)));
        all.add(Problems.earlierMonth("STATED_OTHERWISE", YearMonth.of(2025, 3)));
        all.add(Problems.ofStatus(400));
        all.add(new Problem(409, "NOT_SETTLED", Optional.empty(), Optional.empty(), List.of()));
        return all.build();
    }

    private static Set<String> titles(ResourceBundle words) {
        Set<String> titles = new TreeSet<>(words.keySet());
        titles.removeIf(key -> key.endsWith(".advice") || key.startsWith("wrong."));
        return titles;
    }

    @Test
    void each_problem_has_words_and_each_word_a_problem() throws ReflectiveOperationException {
        Set<String> codes = new TreeSet<>();
        all().forEach(problem -> codes.add(problem.code()));
        for (Locale language : LANGUAGES) {
            ResourceBundle words =
                    ResourceBundle.getBundle("se.kvittens.rest.problem.problems", Texts.bundleLocale(language));
            assertThat(titles(words)).isEqualTo(codes);
        }
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(keys("problems.properties")).isEqualTo(keys("problems_sv.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (var in = ProblemJson.class.getResourceAsStream(file)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.keySet());
    }

    @Test
    void each_status_is_one_of_a_problem() throws ReflectiveOperationException {
        assertThat(all()).allMatch(problem -> problem.status() >= 400 && problem.status() < 600);
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_bound() {
        Problem problem = Problems.wrong(List.of(new Wrong("limit", "maximum", "1000"), new Wrong("x", "made-up", "")));

        assertThat(new ProblemJson(Locale.ENGLISH).of(problem).path("errors").toString())
                .isEqualTo("[{\"at\":\"limit\",\"code\":\"maximum\",\"message\":\"is to be 1000 at most\"},"
                        + "{\"at\":\"x\",\"code\":\"made-up\",\"message\":\"is not as the contract has it\"}]");
    }
}
