package se.kvittens.domain.task;

/** Names a task (insats) in a rule book's table: {@code PERSONAL_CARE}. */
public record TaskCode(String code) implements Comparable<TaskCode> {

    @Override
    public int compareTo(TaskCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
