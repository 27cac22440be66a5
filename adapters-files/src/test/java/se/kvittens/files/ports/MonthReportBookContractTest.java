package se.kvittens.files.ports;

/** A month report in a workbook keeps the contract. */
class MonthReportBookContractTest extends MonthReportFileContractTest {

    @Override
    String layout() {
        return "{type: xlsx}";
    }
}
