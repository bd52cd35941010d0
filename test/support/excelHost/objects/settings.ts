import { text } from './args.ts';
import { make, readOnly, type HostClass } from './define.ts';

/** The settings kept in the workbook: any JSON by key. */
export const settingCollection: HostClass<null> = {
  items: (_, host) => [...host.book.settings.keys()].map((key) => make('Setting', { key })),
  item: (_, key, host) => (host.book.settings.has(text(key)) ? make('Setting', { key: text(key) }) : null),
  methods: {
    Add(_, [key, value], host) {
      host.book.settings.set(text(key), value);
      return make('Setting', { key: text(key) });
    },
    GetItemOrNullObject: (_, [key], host) =>
      host.book.settings.has(text(key)) ? make('Setting', { key: text(key) }) : null,
    GetCount: (_, __, host) => host.book.settings.size,
  },
};

export const setting: HostClass<{ key: string }> = {
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      get: ({ key }, host) => host.book.settings.get(key),
      set: ({ key }, value, host) => void host.book.settings.set(key, value),
    },
    _Id: readOnly(({ key }) => key),
  },
  methods: { Delete: ({ key }, _, host) => void host.book.settings.delete(key) },
};
