/**
 */
package org.kinetrail.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.ImportedFile;
import org.kinetrail.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Cut</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#isOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#getDataHash <em>Data Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.DataCutImpl#getFiles <em>Files</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataCutImpl extends MinimalEObjectImpl.Container implements DataCut {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected long event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isOutcomes() <em>Outcomes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutcomes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OUTCOMES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOutcomes() <em>Outcomes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutcomes()
	 * @generated
	 * @ordered
	 */
	protected boolean outcomes = OUTCOMES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected static final String MAPPING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected String mapping = MAPPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataHash() <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataHash()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataHash() <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataHash()
	 * @generated
	 * @ordered
	 */
	protected String dataHash = DATA_HASH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportedFile> files;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataCutImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.DATA_CUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DATA_CUT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DATA_CUT__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DATA_CUT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(long newEvent) {
		long oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DATA_CUT__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOutcomes() {
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcomes(boolean newOutcomes) {
		boolean oldOutcomes = outcomes;
		outcomes = newOutcomes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DATA_CUT__OUTCOMES, oldOutcomes, outcomes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMapping() {
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapping(String newMapping) {
		String oldMapping = mapping;
		mapping = newMapping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DATA_CUT__MAPPING, oldMapping, mapping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataHash() {
		return dataHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataHash(String newDataHash) {
		String oldDataHash = dataHash;
		dataHash = newDataHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DATA_CUT__DATA_HASH, oldDataHash, dataHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportedFile> getFiles() {
		if (files == null) {
			files = new EObjectContainmentEList<ImportedFile>(ImportedFile.class, this, StudyPackage.DATA_CUT__FILES);
		}
		return files;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.DATA_CUT__FILES:
				return ((InternalEList<?>)getFiles()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.DATA_CUT__NAME:
				return getName();
			case StudyPackage.DATA_CUT__AT:
				return getAt();
			case StudyPackage.DATA_CUT__BY:
				return getBy();
			case StudyPackage.DATA_CUT__EVENT:
				return getEvent();
			case StudyPackage.DATA_CUT__OUTCOMES:
				return isOutcomes();
			case StudyPackage.DATA_CUT__MAPPING:
				return getMapping();
			case StudyPackage.DATA_CUT__DATA_HASH:
				return getDataHash();
			case StudyPackage.DATA_CUT__FILES:
				return getFiles();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.DATA_CUT__NAME:
				setName((String)newValue);
				return;
			case StudyPackage.DATA_CUT__AT:
				setAt((String)newValue);
				return;
			case StudyPackage.DATA_CUT__BY:
				setBy((String)newValue);
				return;
			case StudyPackage.DATA_CUT__EVENT:
				setEvent((Long)newValue);
				return;
			case StudyPackage.DATA_CUT__OUTCOMES:
				setOutcomes((Boolean)newValue);
				return;
			case StudyPackage.DATA_CUT__MAPPING:
				setMapping((String)newValue);
				return;
			case StudyPackage.DATA_CUT__DATA_HASH:
				setDataHash((String)newValue);
				return;
			case StudyPackage.DATA_CUT__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends ImportedFile>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.DATA_CUT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StudyPackage.DATA_CUT__AT:
				setAt(AT_EDEFAULT);
				return;
			case StudyPackage.DATA_CUT__BY:
				setBy(BY_EDEFAULT);
				return;
			case StudyPackage.DATA_CUT__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case StudyPackage.DATA_CUT__OUTCOMES:
				setOutcomes(OUTCOMES_EDEFAULT);
				return;
			case StudyPackage.DATA_CUT__MAPPING:
				setMapping(MAPPING_EDEFAULT);
				return;
			case StudyPackage.DATA_CUT__DATA_HASH:
				setDataHash(DATA_HASH_EDEFAULT);
				return;
			case StudyPackage.DATA_CUT__FILES:
				getFiles().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.DATA_CUT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StudyPackage.DATA_CUT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StudyPackage.DATA_CUT__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case StudyPackage.DATA_CUT__EVENT:
				return event != EVENT_EDEFAULT;
			case StudyPackage.DATA_CUT__OUTCOMES:
				return outcomes != OUTCOMES_EDEFAULT;
			case StudyPackage.DATA_CUT__MAPPING:
				return MAPPING_EDEFAULT == null ? mapping != null : !MAPPING_EDEFAULT.equals(mapping);
			case StudyPackage.DATA_CUT__DATA_HASH:
				return DATA_HASH_EDEFAULT == null ? dataHash != null : !DATA_HASH_EDEFAULT.equals(dataHash);
			case StudyPackage.DATA_CUT__FILES:
				return files != null && !files.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", event: ");
		result.append(event);
		result.append(", outcomes: ");
		result.append(outcomes);
		result.append(", mapping: ");
		result.append(mapping);
		result.append(", dataHash: ");
		result.append(dataHash);
		result.append(')');
		return result.toString();
	}

} //DataCutImpl
