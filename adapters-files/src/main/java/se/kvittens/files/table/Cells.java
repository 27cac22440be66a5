package se.kvittens.files.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What takes the cells of a row, one after the other; each format has its own. */
public interface Cells {

    void text(String text);

    void date(LocalDate date);

    void time(Instant time);

    /** Never negative. */
    void length(Duration length);

    void count(long number);

    /** With two decimals. */
    void decimal(BigDecimal number);

    /** Of a hundred. */
    void percent(BigDecimal percent);

    /** A cell without a value. */
    void none();
}
