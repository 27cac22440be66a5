package se.kvittens.files.monthreport;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.task.TaskCode;

/**
 * A column as a profile has it.
 *
 * @param line of the profile on which it begins
 * @param words what is written for a code, a provider, or {@code true} and {@code false}
 * @param only the tasks that are counted; all where it is empty
 * @param pattern of a date
 * @param form of a length
 */
public record ReportColumn(
        ReportField field,
        String header,
        long line,
        Map<String, String> words,
        Set<TaskCode> only,
        String pattern,
        LengthForm form) {

    public ReportColumn {
        words = Map.copyOf(words);
        only = Set.copyOf(only);
    }

    Optional<String> word(String meaning) {
        return Optional.ofNullable(words.get(meaning));
    }
}
