package se.kvittens.application.absences;

/** Names an absence. Chosen by who registers it, so that to send it again makes no second one. Opaque. */
public record AbsenceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
