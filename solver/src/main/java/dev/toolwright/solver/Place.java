package dev.toolwright.solver;

import dev.toolwright.chat.Conversation;
import dev.toolwright.solution.SolutionNode;

/** A node as it is before something is tried from it. */
record Place(SolutionNode node, int children, Conversation conversation) {

    static Place of(SolutionNode node) {
        return new Place(node, node.children().size(), node.conversation());
    }

    /** Takes back what was tried. */
    void restore() {
        node.keepChildren(children);
        node.setConversation(conversation);
    }
}
