/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dose Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.DoseRange#getDoses <em>Doses</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseRange#getReferenceDose <em>Reference Dose</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseRange#getBootstrap <em>Bootstrap</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseRange#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseRange#getNearShare <em>Near Share</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseRange#getSparseBelow <em>Sparse Below</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getDoseRange()
 * @model
 * @generated
 */
public interface DoseRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Doses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Doses</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseRange_Doses()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getDoses();

	/**
	 * Returns the value of the '<em><b>Reference Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reference Dose</em>' attribute.
	 * @see #setReferenceDose(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseRange_ReferenceDose()
	 * @model
	 * @generated
	 */
	double getReferenceDose();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseRange#getReferenceDose <em>Reference Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Dose</em>' attribute.
	 * @see #getReferenceDose()
	 * @generated
	 */
	void setReferenceDose(double value);

	/**
	 * Returns the value of the '<em><b>Bootstrap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bootstrap</em>' attribute.
	 * @see #setBootstrap(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseRange_Bootstrap()
	 * @model
	 * @generated
	 */
	int getBootstrap();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseRange#getBootstrap <em>Bootstrap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bootstrap</em>' attribute.
	 * @see #getBootstrap()
	 * @generated
	 */
	void setBootstrap(int value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseRange_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseRange#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Near Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Near Share</em>' attribute.
	 * @see #setNearShare(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseRange_NearShare()
	 * @model
	 * @generated
	 */
	double getNearShare();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseRange#getNearShare <em>Near Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Share</em>' attribute.
	 * @see #getNearShare()
	 * @generated
	 */
	void setNearShare(double value);

	/**
	 * Returns the value of the '<em><b>Sparse Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sparse Below</em>' attribute.
	 * @see #setSparseBelow(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseRange_SparseBelow()
	 * @model
	 * @generated
	 */
	int getSparseBelow();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseRange#getSparseBelow <em>Sparse Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sparse Below</em>' attribute.
	 * @see #getSparseBelow()
	 * @generated
	 */
	void setSparseBelow(int value);

} // DoseRange
