package se.kvittens.files.whomay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kvittens.domain.access.Act;

/** The answers of one rule book: for each act, state and doer, one for each moment. */
record AnswerTable(List<Row> rows) {

    /** Of one act: the states in which all get the same answers, and some who get the same. */
    record Row(Act act, List<String> states, List<Doer> doers, List<String> answers) {}

    static AnswerTable of(Questions questions) {
        List<Row> rows = new ArrayList<>();
        for (Act act : Act.values()) {
            statesByAnswers(questions, act)
                    .forEach((answers, states) -> doersByAnswers(answers)
                            .forEach((each, doers) -> rows.add(new Row(act, states, doers, each))));
        }
        return new AnswerTable(rows);
    }

    private static Map<Map<Doer, List<String>>, List<String>> statesByAnswers(Questions questions, Act act) {
        Map<Map<Doer, List<String>>, List<String>> states = new LinkedHashMap<>();
        questions
                .of(act)
                .forEach((state, ask) -> states.computeIfAbsent(
                                answers(questions.moments().all(), ask), none -> new ArrayList<>())
                        .add(state));
        return states;
    }

    private static Map<Doer, List<String>> answers(List<Instant> moments, Ask ask) {
        Map<Doer, List<String>> answers = new LinkedHashMap<>();
        for (Doer doer : Doer.all()) {
            answers.put(
                    doer,
                    moments.stream().map(when -> ask.answer(doer.deed(when))).toList());
        }
        return answers;
    }

    private static Map<List<String>, List<Doer>> doersByAnswers(Map<Doer, List<String>> answers) {
        return answers.keySet().stream()
                .collect(Collectors.groupingBy(answers::get, LinkedHashMap::new, Collectors.toList()));
    }

    /** The answers to a doer, in a state. */
    List<String> answersTo(Act act, String state, String doer) {
        return rows.stream()
                .filter(row -> row.act() == act && row.states().contains(state))
                .filter(row ->
                        row.doers().stream().anyMatch(each -> each.label().equals(doer)))
                .map(Row::answers)
                .findFirst()
                .orElseThrow();
    }
}
