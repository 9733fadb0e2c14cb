package dk.direktionsbord.contract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files that have been read, and those that could not be. */
public record ModelFiles(
        List<Diagram> diagrams, List<TableFile> tables, List<FormFile> forms, List<Unreadable> unreadable) {
    static ModelFiles empty() {
        return new ModelFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public List<ProcessModel> processes() {
        return diagrams.stream().flatMap(each -> each.processes().stream()).toList();
    }

    public List<Decision> decisions() {
        return tables.stream().flatMap(each -> each.decisions().stream()).toList();
    }

    /** What the files define, each id with its kind. */
    public Stream<String> ids() {
        return Stream.of(
                        ids("process ", processes().stream().map(ProcessModel::id)),
                        ids("decision ", decisions().stream().map(Decision::id)),
                        ids("form ", forms.stream().map(FormFile::id)))
                .flatMap(each -> each);
    }

    private static Stream<String> ids(String kind, Stream<String> ids) {
        return ids.filter(id -> !id.isBlank()).map(kind::concat);
    }

    /** The bare XML of diagrams and tables. */
    public Stream<XmlFile> xml() {
        return Stream.concat(
                diagrams.stream().map(Diagram::xml), tables.stream().map(TableFile::xml));
    }

    /** These files without those that others take the place of, told by the file's name without folders. */
    ModelFiles without(Set<String> names) {
        return new ModelFiles(
                diagrams.stream()
                        .filter(each -> !names.contains(simple(each.xml().name())))
                        .toList(),
                tables.stream()
                        .filter(each -> !names.contains(simple(each.xml().name())))
                        .toList(),
                forms.stream()
                        .filter(each -> !names.contains(simple(each.name())))
                        .toList(),
                List.of());
    }

    Set<String> names() {
        return Stream.concat(xml().map(XmlFile::name), forms.stream().map(FormFile::name))
                .map(ModelFiles::simple)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static String simple(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
