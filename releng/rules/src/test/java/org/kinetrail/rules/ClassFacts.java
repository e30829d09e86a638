package org.kinetrail.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says: who it is, which packages it names, which methods it calls, how long its methods are.
 *
 * @param name     internal name
 * @param packages packages named anywhere in its constant pool, with dots
 * @param calls    {@code owner.name} and descriptor of each method called
 * @param methods  lines spanned by each method's code
 */
record ClassFacts(String name, Set<String> packages, Set<String> calls, Map<String, Integer> methods) {

    String packageName() {
        return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
    }

    static List<ClassFacts> of(Path room) {
        List<ClassFacts> all = new ArrayList<>();
        for (Path file : House.classes(room)) {
            if (!file.getFileName().toString().equals("module-info.class")) {
                all.add(read(file));
            }
        }
        return all;
    }

    private static ClassFacts read(Path file) {
        ClassReader reader;
        try {
            reader = new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ClassFacts facts = new ClassFacts(reader.getClassName(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        facts.readPool(reader);
        reader.accept(facts.visitor(), ClassReader.SKIP_FRAMES);
        return facts;
    }

    private void readPool(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == 7) {
                addType(reader.readUTF8(offset, buffer));
            }
        }
    }

    private void addType(String descriptor) {
        int start = 0;
        while (start < descriptor.length() && (descriptor.charAt(start) == '[' || descriptor.charAt(start) == 'L' && start > 0)) {
            start++;
        }
        int end = descriptor.lastIndexOf('/');
        if (end > start) {
            packages.add(descriptor.substring(start, end).replace('/', '.'));
        }
    }

    private void addDescriptor(String descriptor) {
        if (descriptor == null) {
            return;
        }
        for (String part : descriptor.split("[;()<>]")) {
            int at = part.indexOf('L');
            if (at >= 0 && part.indexOf('/') > at) {
                addType(part.substring(at + 1));
            }
        }
    }

    private ClassVisitor visitor() {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
                addDescriptor(descriptor);
                addDescriptor(signature);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                addDescriptor(descriptor);
                addDescriptor(signature);
                return new Lines(method + descriptor);
            }
        };
    }

    private final class Lines extends MethodVisitor {

        private final String key;
        private int first = Integer.MAX_VALUE;
        private int last;

        Lines(String key) {
            super(Opcodes.ASM9);
            this.key = key;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            calls.add(owner + "." + method + descriptor);
            addDescriptor(descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            calls.add("invokedynamic." + method + descriptor);
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            first = Math.min(first, line);
            last = Math.max(last, line);
        }

        @Override
        public void visitEnd() {
            if (last > 0 && !key.startsWith("<clinit>") && !key.startsWith("<init>")) {
                methods.put(key, last - first + 1);
            }
        }
    }
}
