import type { Said } from "../engine/read-comments";
import { hostError } from "../errors";
import { defineKind, type HostObject, text, whole } from "../kind";
import { comment } from "./comments";
import { type Commented, contentGiven, locationOf, mayComment, saidProperties } from "./commented";

interface Reply {
  readonly to: Commented;
  readonly said: Said;
}

function standing({ to, said }: Reply): Said {
  if (to.sheet.isDeleted || !to.thread.replies.includes(said)) throw hostError("ItemNotFound");
  return said;
}

const reply = defineKind<Reply>("CommentReply", {
  identity: (each) => ({ Id: standing(each).id }),
  properties: {
    ...saidProperties<Reply>(standing),
    Content: {
      get: (each) => standing(each).content,
      set: (each, value) => {
        const content = contentGiven(value, null, "CommentReply.content");
        mayComment(each.to.sheet);
        each.to.sheet.book.comments.rewrite(each.to.sheet, each.to.thread, standing(each), content);
      },
    },
    Resolved: { get: ({ to }) => to.thread.isResolved },
  },
  methods: {
    Delete: (each) => {
      const said = standing(each);
      mayComment(each.to.sheet);
      each.to.sheet.book.comments.removeReply(each.to.sheet, each.to.thread, said);
    },
    GetLocation: ({ to }) => locationOf(to),
    GetParentComment: ({ to }) => comment(to),
  },
});

function find(to: Commented, id: unknown): HostObject | null {
  const wanted = text(id);
  const said = to.thread.replies.find((each) => each.id === wanted);
  return said === undefined ? null : reply({ to, said });
}

/** Excel.CommentReplyCollection. */
export const commentReplies = defineKind<Commented>("CommentReplyCollection", {
  items: (to) => to.thread.replies.map((said) => reply({ to, said })),
  item: (to, [id]) => {
    const found = find(to, id);
    if (found === null) throw hostError("ItemNotFound");
    return found;
  },
  methods: {
    Add: (to, [given, type]) => {
      const content = contentGiven(given, type, "CommentReplyCollection.add");
      mayComment(to.sheet);
      return reply({ to, said: to.sheet.book.comments.reply(to.sheet, to.thread, content) });
    },
    GetCount: ({ thread }) => thread.replies.length,
    GetItemAt: (to, [index]) => {
      const said = to.thread.replies[whole(index)];
      if (said === undefined) throw hostError("InvalidArgument");
      return reply({ to, said });
    },
    GetItemOrNullObject: (to, [id]) => find(to, id),
  },
});
