package se.kvittens.testkit.law;

import java.util.List;

/**
 * What came of holding a law against a month.
 *
 * @param claims how many things were compared; none where the law does not apply or the month was refused
 */
public record Finding(int claims, List<Breach> breaches) {

    static final Finding NONE = new Finding(0, List.of());

    public Finding {
        breaches = List.copyOf(breaches);
    }

    public boolean applied() {
        return claims > 0;
    }

    public boolean holds() {
        return breaches.isEmpty();
    }
}
