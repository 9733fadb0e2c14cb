package dk.direktionsbord.overview;

import dk.direktionsbord.access.MovedTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Open tasks of the same kind that move from the same to the same. */
record MoveLine(String label, String process, String from, String to, boolean vacant, int count) {
    static List<MoveLine> of(List<MovedTask> moves) {
        Map<MoveLine, Integer> counted = new LinkedHashMap<>();
        moves.forEach(moved -> counted.merge(of(moved), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(line -> line.getKey().times(line.getValue()))
                .toList();
    }

    private static MoveLine of(MovedTask moved) {
        return new MoveLine(moved.move().label(), moved.move().process(), moved.from(), moved.to(), moved.vacant(), 1);
    }

    private MoveLine times(int number) {
        return new MoveLine(label, process, from, to, vacant, number);
    }
}
