package se.kvittens.rest.supplied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.people.Area;
import se.kvittens.rest.asked.Query;

/** What is listed of a month, and by what it can be picked. */
enum Listing {
    RECIPIENTS("recipients") {
        @Override
        List<String> filters() {
            return List.of("area");
        }

        @Override
        Reader reader(Query query) {
            Optional<Area> area = query.word("area", Area.class);
            return file -> Stream.of(file)
                    .filter(each -> isOrLeftOut(area, each.recipient().area()))
                    .map(Row::of);
        }
    },
    /** Those that are confirmed: no others are supplied. */
    ORDERS("orders") {
        @Override
        List<String> filters() {
            return List.of("on", "category");
        }

        @Override
        Reader reader(Query query) {
            Optional<LocalDate> on = query.dayIfThere("on");
            Optional<String> category = query.value("category");
            return file -> file.executions().stream()
                    .filter(each -> on.map(each::inForceOn).orElse(true))
                    .filter(each ->
                            isOrLeftOut(category, each.content().category().code()))
                    .map(each -> Row.of(file.recipient().id(), each));
        }
    },
    ABSENCES("absences") {
        @Override
        List<String> filters() {
            return List.of("on", "cause");
        }

        @Override
        Reader reader(Query query) {
            Optional<LocalDate> on = query.dayIfThere("on");
            Optional<AbsenceCause> cause = query.word("cause", AbsenceCause.class);
            return file -> file.absences().stream()
                    .filter(each -> on.map(each.days()::contains).orElse(true))
                    .filter(each -> isOrLeftOut(cause, each.cause()))
                    .map(each -> Row.of(file.recipient().id(), each));
        }
    };

    private final String field;

    Listing(String field) {
        this.field = field;
    }

    /** Tells the rows of a recipient. */
    @FunctionalInterface
    interface Reader {

        Stream<Row> of(RecipientFile file);
    }

    /** The parameters by which it can be picked. */
    abstract List<String> filters();

    /** By the parameters of an address; what is wrong with them is noted. */
    abstract Reader reader(Query query);

    /** Of the answer. */
    String field() {
        return field;
    }

    private static <T> boolean isOrLeftOut(Optional<T> wanted, T found) {
        return wanted.map(found::equals).orElse(true);
    }
}
