package se.kvittens.files.monthfolder.visits;

import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.files.csv.Names;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** The phones that visits name. Visits of which nothing but the same phone is noted share their remarks. */
final class Phones {

    private final Names<Remarks> usual = new Names<>();

    /** The remarks of a visit with the row's phone of which nothing else is noted. */
    Remarks usualOf(Row<VisitColumn> row) {
        if (row.isEmpty(VisitColumn.PHONE)) {
            return Remarks.NONE;
        }
        Remarks known = row.find(VisitColumn.PHONE, usual);
        return known != null ? known : firstOf(row);
    }

    private Remarks firstOf(Row<VisitColumn> row) {
        String id = row.text(VisitColumn.PHONE);
        return Phone.of(id).fold(fault -> refused(row, fault), phone -> kept(id, Remarks.NONE.withPhone(phone)));
    }

    private static Remarks refused(Row<VisitColumn> row, Phone.PhoneFault fault) {
        row.fault(FaultKind.valueOf(fault.name()), VisitColumn.PHONE, "", "");
        return Remarks.NONE;
    }

    private Remarks kept(String id, Remarks remarks) {
        usual.put(id, remarks);
        return remarks;
    }
}
