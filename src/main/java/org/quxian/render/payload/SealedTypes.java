package org.quxian.render.payload;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes which of a sealed type's records a value is, by the record's short name, and reads no other: a new record needs
 * nothing here, and a file can name nothing but what the type itself permits.
 */
final class SealedTypes extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** The property that says it. */
    private static final String PROPERTY = "is";

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType base) {
        return isSealed(type.getRawType())
                ? new StdTypeResolverBuilder()
                        .init(
                                JsonTypeInfo.Value.construct(
                                        JsonTypeInfo.Id.NAME,
                                        JsonTypeInfo.As.PROPERTY,
                                        PROPERTY,
                                        null,
                                        false,
                                        true,
                                        null),
                                null)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated type) {
        return isSealed(type.getRawType())
                ? records(type.getRawType())
                        .map(record -> new NamedType(record, record.getSimpleName()))
                        .toList()
                : null;
    }

    private static boolean isSealed(Class<?> type) {
        return type.isSealed() && type.isInterface();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return isSealed(type)
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedTypes::records)
                : Stream.of(type);
    }
}
