package se.kvittens.domain.task;

/** A category (insatskategori): the group of tasks that has one price. Which there are, a rule book says. */
public record Category(String code) implements Comparable<Category> {

    @Override
    public int compareTo(Category other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
