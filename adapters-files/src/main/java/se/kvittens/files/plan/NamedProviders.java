package se.kvittens.files.plan;

import java.util.Set;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/**
 * The providers that a table may name.
 *
 * @param names any where there are none
 */
public record NamedProviders(Set<String> names) {

    public static final NamedProviders ANY = new NamedProviders(Set.of());

    public NamedProviders {
        names = Set.copyOf(names);
    }

    /** What a row names; may be left out. */
    public <C extends Enum<C> & Column> String in(Row<C> row, C column) {
        String text = row.identifier(column);
        if (!text.isEmpty() && !PersonalNumbers.isOne(text) && !names.isEmpty() && !names.contains(text)) {
            row.fault(FaultKind.INVALID_VALUE, column, text, String.join(", ", names));
        }
        return text;
    }
}
