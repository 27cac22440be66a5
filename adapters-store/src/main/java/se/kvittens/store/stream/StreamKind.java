package se.kvittens.store.stream;

import java.util.Arrays;
import java.util.Optional;

/** What a stream is of. */
public enum StreamKind {
    /** Of a carer within a provider. */
    CARER,
    /** Of the tags of a municipality. */
    TAGS,
    /** Of what a user looked at, within a provider or as a whole. */
    READINGS,
    /** Of who was erased by whom, without the person. */
    ERASURES,
    /** Of the months of a provider, with a municipality. */
    MONTH,
    /** Of what was acknowledged of the deviations of a provider, with a municipality. */
    ACKNOWLEDGEMENTS,
    /** Of what was said of the absences of a provider's recipients, with a municipality. */
    ABSENCES,
    /** Of what was said of the orders of a provider's recipients, with a municipality. */
    ORDERS,
    /** Of what the locks of a gateway told and were asked, with a municipality. */
    DOORS;

    /** The kind of a name; empty where a newer program has given it. */
    public static Optional<StreamKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
