package se.kvittens.files.whomay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;

/** Who asks for something. A carer may ask about a visit of its own, or about another's. */
record Doer(Role role, String who, String label) {

    static final String OWNER = "c1";

    static List<Doer> all() {
        List<Doer> all = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role == Role.CARER) {
                all.add(new Doer(role, OWNER, role + " (own visit)"));
                all.add(new Doer(role, "c2", role + " (another's)"));
            } else {
                all.add(new Doer(role, "x", role.name()));
            }
        }
        return all;
    }

    Deed deed(Instant when) {
        return new Deed(who, role, when, "why");
    }
}
