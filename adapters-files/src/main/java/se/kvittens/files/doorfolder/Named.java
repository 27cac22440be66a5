package se.kvittens.files.doorfolder;

import java.util.Set;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.plan.NamedProviders;

/**
 * What the other files may name. Where the manifest names none, that is its fault, and not that of each row.
 *
 * @param gateways and
 * @param providers by their names
 */
record Named(Set<String> gateways, Set<String> providers) {

    static final Named NOTHING = new Named(Set.of(), Set.of());

    /** What a gateway has given a name: the gateway's, a colon, and its own. */
    <C extends Enum<C> & Column> String ofGateway(Row<C> row, C column) {
        String text = row.text(column);
        int colon = text.indexOf(':');
        if (PersonalNumbers.appearIn(text)) {
            row.fault(FaultKind.PERSONAL_NUMBER, column, "", "");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            row.fault(FaultKind.INVALID_VALUE, column, "", Expectation.ID_IN_SIGHT.key());
        } else if (!text.isEmpty() && (colon < 1 || text.substring(colon + 1).isBlank())) {
            row.fault(FaultKind.INVALID_VALUE, column, Expectation.OF_GATEWAY.key());
        } else if (!text.isEmpty()) {
            known(row, column, text.substring(0, colon), gateways);
        }
        return text;
    }

    /** A provider; may be left out. */
    <C extends Enum<C> & Column> String provider(Row<C> row, C column) {
        return new NamedProviders(providers).in(row, column);
    }

    private static <C extends Enum<C> & Column> void known(Row<C> row, C column, String name, Set<String> names) {
        if (!names.isEmpty() && !names.contains(name)) {
            row.fault(FaultKind.INVALID_VALUE, column, name, String.join(", ", names));
        }
    }
}
