package dk.direktionsbord.workflow;

import java.util.List;

/** A room's list of the values its record offers to diagrams. */
public interface CaseValueSource {
    List<CaseValue> caseValues();
}
