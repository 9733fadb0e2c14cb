package dk.direktionsbord.matter;

import dk.direktionsbord.access.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A matter as the rules of access ask about it. */
record MatterSubject(
        String owningCentre,
        boolean open,
        List<String> affectedCentres,
        List<String> fora,
        List<String> reached,
        Set<String> circle,
        Set<String> recused) {
    Subject subject(boolean asOpen, String reader, boolean readerHasPart) {
        return Subject.matter(owningCentre, affectedCentres, asOpen, fora, circleWith(reader, readerHasPart))
                .reaching(reached)
                .recusing(recused);
    }

    private Set<String> circleWith(String reader, boolean readerHasPart) {
        Set<String> all = new HashSet<>(circle);
        if (readerHasPart) {
            all.add(reader);
        }
        return all;
    }
}
